// Command klviz serves the klviz site and computes divergences on the command
// line. Bare klviz serves on 127.0.0.1:8080.
package main

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"

	"klviz/web/api"
	"klviz/web/command"
	"klviz/web/page"
	"klviz/web/site"
	"klviz/web/state"
)

// Without a build the folder holds .keep alone, so that a clean clone compiles.
//
//go:embed all:static/site
var embedded embed.FS

const usage = `klviz: see, touch and compute Kullback-Leibler divergence

  klviz [serve] [-addr 127.0.0.1:8080]     serve the site; PORT is read where -addr is not given
  klviz kl P Q [--unit nats|bits|bans] [--json] [--check]
  klviz kl --batch [--measures] < cases.jsonl
  klviz chart P Q [--width 640] [--theme light|dark|host] [--unit bits] [--pn NAME] [--qn NAME] > figure.svg
  klviz lesson ID key=value … --json
  klviz site DIR                           write the site for a static host
  klviz page FILE.html                     write the page as one file that opens without a server
  klviz version
`

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is klviz with its arguments and streams; it returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	name := "serve"
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		name, args = args[0], args[1:]
	} else if len(args) > 0 && (args[0] == "-h" || args[0] == "-help" || args[0] == "--help") {
		name = "help"
	}
	files, err := fs.Sub(embedded, "static/site")
	if err != nil {
		fmt.Fprintln(stderr, "klviz:", err)
		return 1
	}
	switch name {
	case "serve":
		err = serve(args, files, stderr)
	case "kl":
		err = command.KL(args, stdin, stdout)
	case "chart":
		err = command.Chart(args, stdout)
	case "lesson":
		err = command.Lesson(args, files, stdout)
	case "site":
		err = command.Site(args, files, stdout)
	case "page":
		err = command.Page(args, files, stdout)
	case "version":
		err = command.Version(files, stdout)
	case "help":
		_, err = io.WriteString(stdout, usage)
	default:
		err = fmt.Errorf("there is no command %q\n\n%s", name, usage)
	}
	switch {
	case errors.Is(err, command.ErrSaid):
		return 1
	case err != nil:
		fmt.Fprintln(stderr, "klviz:", err)
		return 1
	}
	return 0
}

// serve answers on the address until it is told to stop.
func serve(args []string, files fs.FS, stderr io.Writer) error {
	flags := command.Flags{Values: map[string]string{"addr": ""}}
	rest, err := flags.Parse(args)
	if err == nil && len(rest) > 0 {
		err = fmt.Errorf("serve takes no %q", rest[0])
	}
	if err != nil {
		return err
	}
	listener, err := listen(address(flags.Values["addr"], os.Getenv("PORT")))
	if err != nil {
		return err
	}
	logger := slog.New(slog.NewTextHandler(stderr, nil))
	h := site.Log(logger, handler(files, logger))
	fmt.Fprintf(stderr, "klviz is at http://%s/\n", listener.Addr())
	stop, release := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer release()
	context.AfterFunc(stop, release) // a second signal ends the program at once
	return answer(stop, listener, h, logger)
}

// What a client may take; ARCHITECTURE.md says the same.
const (
	maxHeader  = 96 << 10 // a query of the 64 kB that the API reads, and then some
	headerTime = 5 * time.Second
	answerTime = 2 * time.Minute // 4 MB of program at 300 kbit/s
)

// answer serves until stop is done, then finishes the answers under way.
func answer(stop context.Context, listener net.Listener, h http.Handler, logger *slog.Logger) error {
	server := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: headerTime,
		ReadTimeout:       20 * time.Second,
		WriteTimeout:      answerTime,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    maxHeader,
		ErrorLog:          slog.NewLogLogger(logger.Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-stop.Done():
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		return server.Shutdown(ctx)
	}
}

// address is where to listen: the flag beats PORT beats the default.
func address(flag, port string) string {
	switch {
	case flag != "":
		return flag
	case port != "":
		return net.JoinHostPort("127.0.0.1", port)
	}
	return "127.0.0.1:8080"
}

func listen(addr string) (net.Listener, error) {
	listener, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("%s is taken by another program: stop that, or choose another with -addr 127.0.0.1:8081", addr)
	}
	return listener, err
}

// handler answers every path: what is computed by web/api, the rest from the
// built files.
func handler(files fs.FS, logger *slog.Logger) http.Handler {
	built, err := site.New(files)
	if err != nil {
		logger.Warn(err.Error())
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			site.SetHeaders(w.Header())
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
		})
	}
	computed := api.New(api.Config{
		Page: built.Page,
		Draw: func(s state.State) ([]byte, error) { return page.HTML(s, built.Manifest.Name) },
	})
	compressed := site.Compress(computed)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if computed.Answers(r) {
			compressed.ServeHTTP(w, r)
			return
		}
		built.ServeHTTP(w, r)
	})
}
