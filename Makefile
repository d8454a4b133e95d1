# Everything a newcomer or CI needs. `make` prints this list.

.PHONY: help up check build fmt catalogue bench clean

help: ## prints this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

up: build ## builds what is needed and serves on http://localhost:7070 until Ctrl-C
	@exec bin/coach-server

check: ## runs every test, as CI does
	@exec bin/lib/check.sh

build: ## packages without tests into dist/, unless nothing has changed
	@exec bin/lib/build.sh

fmt: ## formats the Java and web sources
	@exec bin/lib/fmt.sh

catalogue: ## writes what follows from the catalogue: openapi.yaml and docs/attributes.md
	@exec bin/lib/catalogue.sh

bench: ## measures: rule extraction, reading a reply, turns under load and in long talks, reads and writes of a profile, 200 crashes, whole commands
	@exec bin/lib/bench.sh

clean: ## removes everything that was built
	@rm -rf dist target */target
