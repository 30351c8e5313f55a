# Go (1.26, or any from 1.21, which fetches it), git and make are enough for
# make run and make build. What else a target needs it installs itself, from
# Debian's packages and npm's, or it fails.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:

GO ?= go
# A lower level of compression builds faster while a page is being worked on: make run BROTLI=4 (make test does so)
BROTLI ?= 11
# The site's address, where search engines and previews of links should know it
URL ?=
APT = $$([ "$$(id -u)" = 0 ] || echo sudo) env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -y -q
NPM = npm install --no-audit --no-fund --no-package-lock --ignore-scripts --loglevel=error --prefix
GENERATED = git ls-files '*_gen.go'

.PHONY: run build site release worker worker-run test test-native test-wasm check format vet staticcheck gen gen-check gallery \
	docs-e2e bench bench-tools browser firefox node workerd clean \
	module wasm-batch exactness

## run: build everything and serve it; prints the address (PORT or -addr change it)
run: build
	exec ./klviz

## build: static/site and ./klviz, which holds it
build: site
	$(GO) build -trimpath -ldflags='-s -w' -o klviz .

## site: static/site alone
site:
	$(GO) run ./web/build -brotli $(BROTLI) -url "$(URL)"

## release: klviz.zip with one folder to put beside somebody's own pages; the same tree gives the same bytes
release: build
	$(GO) run ./web/build -release klviz.zip

## test: everything that must hold, on a machine with nothing but Go, git and make
test: browser firefox node build worker workerd module check exactness test-wasm test-native

test-native: browser firefox worker workerd module
	$(GO) test -timeout 25m ./...

WASM_EXEC = -exec="$$($(GO) env GOROOT)/lib/wasm/go_js_wasm_exec"
TABLES = test -count 1 -v -run '^(TestAccuracy|TestMeasureRows)$$' ./wasm/measure

## exactness: how far the core is from the reference rows, natively and in WebAssembly; fails where a row gets worse
exactness: node
	@echo "natively"; $(GO) $(TABLES)
	@echo "in WebAssembly"; GOOS=js GOARCH=wasm $(GO) $(TABLES) $(WASM_EXEC)

## test-wasm: the tests of the core and of the lessons' numbers again, compiled to WebAssembly
test-wasm: node
	GOOS=js GOARCH=wasm $(GO) test -timeout 10m $(WASM_EXEC) ./wasm/... ./web/lesson

MODULE = wasm/module/kl.wasm

## module: the core alone for JavaScript, in wasm/module (npm pack makes a package of it)
module: $(MODULE)

$(MODULE): $(shell git ls-files -co --exclude-standard 'wasm/special/*.go' 'wasm/family/*.go' 'wasm/measure/*.go' 'wasm/module/*.go') go.mod
	@GOOS=wasip1 GOARCH=wasm $(GO) build -trimpath -ldflags='-s -w' -buildmode=c-shared -o $@ ./wasm/module

## wasm-batch: the core's batch from WebAssembly, under Node: make wasm-batch < cases.jsonl
wasm-batch: node $(MODULE)
	@node wasm/module/batch.mjs $(BATCH)

SOAK = 600
GESTURES = 20000
WORKERS = $$(nproc)

## soak: what takes long: every fuzz target, ten minutes in all (SOAK=600 s, WORKERS), the properties of 5,000 pairs each, and in a browser a table of 100 MB, 20,000 random gestures (GESTURES) and the sweeps over every view
soak: browser build
	@targets=$$($(GO) test -list '^Fuzz' ./... | awk '/^Fuzz/ {name[++n] = $$1} /^ok/ {for (i = 1; i <= n; i++) print $$2, name[i]; n = 0}'); \
	[ -n "$$targets" ]; each=$$(($(SOAK) / $$(wc -l <<<"$$targets"))); \
	while read -r package name; do echo "$$package $$name, $$each s"; \
		$(GO) test -run '^$$' -fuzz "^$$name$$" -fuzztime "$${each}s" -fuzzminimizetime 1s -parallel $(WORKERS) "$$package" </dev/null; done <<<"$$targets"
	$(GO) test -count 1 -timeout 30m -run '^(TestZeroOnlyForEqual|TestPinsker|TestTriangle|TestShiftAndScale|TestChainRule|TestDataProcessing|TestMassesAgainstTerms)$$' ./wasm/measure -rapid.checks=5000
	$(GO) test -count 1 -v -run '^TestLargeTable$$' ./web/e2e -table 100
	$(GO) test -count 1 -timeout 4h -run '^TestGestures$$' ./web/e2e -gestures $(GESTURES)
	$(GO) test -count 1 -timeout 2h -run '^(TestAxe|TestLessonsAxe|TestReflow|TestPreferences|TestKeyboard|TestNewcomerElsewhere)$$' ./web/e2e -every

## check: format, vet, staticcheck, generated files
check: format vet staticcheck gen-check

format:
	@bad=$$(git ls-files -co --exclude-standard '*.go' | grep -v '_gen\.go$$' | xargs -r gofmt -l); \
	[ -z "$$bad" ] || { echo "not formatted, run gofmt -w on:"; echo "$$bad"; exit 1; }

vet:
	$(GO) vet ./...

staticcheck:
	$(GO) tool staticcheck ./...

## gallery: every chart in every state, as two pages to open in a browser
gallery:
	@mkdir -p .cache
	@for theme in light dark; do $(GO) run ./web/chart/gallery/show $$theme > .cache/gallery-$$theme.html; echo ".cache/gallery-$$theme.html"; done

## gen: write the generated files anew
gen:
	$(GO) generate ./...

gen-check:
	@before=$$($(GENERATED) | xargs -r sha256sum); $(MAKE) --no-print-directory gen; \
	[ "$$before" = "$$($(GENERATED) | xargs -r sha256sum)" ] || { echo "generated files were not fresh; make gen has now written them, commit them"; exit 1; }

## worker: klviz for Cloudflare's edge, in web/worker/dist
worker: build
	rm -rf web/worker/dist
	./klviz site web/worker/dist/site
	$(GO) run ./web/build -worker web/worker/dist

## worker-run: the worker on this machine, at 127.0.0.1:8787 or PORT
worker-run: worker workerd
	@echo "klviz's worker is at http://127.0.0.1:$${PORT:-8787}/"
	cd web/worker && exec node_modules/@cloudflare/workerd-*/bin/workerd serve config.capnp --socket-addr=http=127.0.0.1:$${PORT:-8787}

## bench: the page beside other tools, and the server beside nginx and Caddy; one table each
test: export BROTLI = 4
bench: worker workerd browser bench-tools module
	@./klviz -addr 127.0.0.1:18110 2>/dev/null & server=$$!; trap "kill $$server" EXIT; sleep 1; \
	node web/bench/bench.mjs http://127.0.0.1:18110/; node web/bench/pairs.mjs http://127.0.0.1:18110/; node web/bench/servers.mjs .; \
	GO=$(GO) node web/bench/core.mjs
	@echo; echo "100 MB of CSV, read while keys drag (aim: at most 4 times its size, 50 ms)"; \
	$(GO) test -count 1 -v -run '^TestLargeTable$$' ./web/e2e -table 100 | sed -n 's/^.*largetable_test.go:[0-9]*: //p'

bench-tools: node
	@{ command -v wrk && command -v nginx && command -v caddy; } >/dev/null || { $(APT) update && $(APT) install --no-install-recommends wrk nginx libnginx-mod-http-brotli-static caddy; }
	@[ -d web/bench/node_modules ] || $(NPM) web/bench

firefox:
	@[ -n "$${FIREFOX:-}" ] || command -v firefox-esr firefox >/dev/null || \
	{ $(APT) update && $(APT) install --no-install-recommends firefox-esr && command -v firefox-esr; }

GENERATORS = hugo mkdocs mkdocs-material python3-sphinx python3-myst-parser

## docs-e2e: what the Embed page offers to copy, in small sites made by Hugo, MkDocs, Sphinx and VitePress
docs-e2e: browser firefox node
	@dpkg -s $(GENERATORS) >/dev/null 2>&1 || { $(APT) update && $(APT) install --no-install-recommends $(GENERATORS); }
	@[ -d web/e2e/docs/node_modules/vitepress ] || $(NPM) web/e2e/docs
	$(GO) test -tags docs -count 1 -timeout 15m -run '^TestDocs$$' -v ./web/e2e

workerd: node
	@[ -d web/worker/node_modules/workerd ] || $(NPM) web/worker

browser:
	@[ -n "$${CHROME:-}" ] || command -v chromium chromium-browser google-chrome >/dev/null || \
	{ $(APT) update && $(APT) install --no-install-recommends chromium && command -v chromium; }

node:
	@{ command -v node && command -v npm; } >/dev/null || { $(APT) update && $(APT) install --no-install-recommends nodejs npm && command -v node && command -v npm; }

clean:
	rm -rf klviz klviz.zip .cache web/worker/dist
	find static/site -mindepth 1 ! -name .keep -delete
