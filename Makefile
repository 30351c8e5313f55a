# Go (1.26, or any from 1.21, which fetches it), git and make are enough for
# make run and make build. What else a target needs it installs itself, from
# Debian's packages and npm's, or it fails.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:

GO ?= go
APT = $$([ "$$(id -u)" = 0 ] || echo sudo) env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -y -q
GENERATED = git ls-files '*_gen.go'

.PHONY: run build site test check gen gen-check format vet staticcheck test-native test-wasm browser node clean

## run: build everything and serve it; prints the address (PORT or -addr change it)
run: build
	exec ./klviz

## build: static/site and ./klviz, which holds it
build: site
	$(GO) build -trimpath -ldflags='-s -w' -o klviz .

## site: static/site alone
site:
	$(GO) run ./web/build

## test: everything that must hold, on a machine with nothing but Go, git and make
test: browser node build check test-wasm test-native

test-native: browser
	$(GO) test -timeout 15m ./...

## test-wasm: the core's tests again, compiled to WebAssembly
test-wasm: node
	GOOS=js GOARCH=wasm $(GO) test -timeout 10m -exec="$$($(GO) env GOROOT)/lib/wasm/go_js_wasm_exec" ./wasm/...

## check: format, vet, staticcheck, generated files
check: format vet staticcheck gen-check

format:
	@bad=$$(git ls-files -co --exclude-standard '*.go' | grep -v '_gen\.go$$' | xargs -r gofmt -l); \
	[ -z "$$bad" ] || { echo "not formatted, run gofmt -w on:"; echo "$$bad"; exit 1; }

vet:
	$(GO) vet ./...

staticcheck:
	$(GO) tool staticcheck ./...

## gen: write the generated files anew
gen:
	$(GO) generate ./...

gen-check:
	@before=$$($(GENERATED) | xargs -r sha256sum); $(MAKE) --no-print-directory gen; \
	[ "$$before" = "$$($(GENERATED) | xargs -r sha256sum)" ] || { echo "generated files were not fresh; make gen has now written them, commit them"; exit 1; }

browser:
	@[ -n "$${CHROME:-}" ] || command -v chromium chromium-browser google-chrome >/dev/null || \
	{ $(APT) update && $(APT) install --no-install-recommends chromium && command -v chromium; }

node:
	@command -v node >/dev/null || { $(APT) update && $(APT) install --no-install-recommends nodejs && command -v node; }

clean:
	rm -rf klviz .cache
	find static/site -mindepth 1 ! -name .keep -delete
