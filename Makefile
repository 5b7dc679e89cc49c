.DEFAULT_GOAL := help
SHELL := /bin/bash
VENV := build/venv/bin
ENV := dev/qgis-env

.PHONY: help
help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## (.*)/  make \1\t\2/' | expand -t 22

.PHONY: setup
setup: ## Install QGIS and what the checkout needs (Debian 12 and 13)
	@dev/setup

.PHONY: build
build: setup ## Assemble the plugin's folder in build/plugin
	@dev/assemble

.PHONY: demo
demo: build ## Make the demo workspace, its analyses and a map sheet in build/demo
	@rm -rf build/demo
	@$(ENV) python dev/make_demo.py build/demo

.PHONY: run
run: build ## Open QGIS with the plugin and the demo project
	@[ -f build/demo/konin.qgz ] || $(MAKE) demo
	@QT_QPA_PLATFORM=xcb $(ENV) qgis build/demo/konin.qgz

.PHONY: test
test: build ## Run all tests but the minutes-long ones
	@$(ENV) xvfb-run -a -s "-screen 0 1920x1080x24" dev/test "not slow" 300

.PHONY: test-slow
test-slow: build ## Run the minutes-long tests
	@$(ENV) xvfb-run -a -s "-screen 0 1920x1080x24" dev/test slow 1500

.PHONY: coverage
coverage: build ## Measure which branches of the analyses and the catalogue their tests take (less than 95 % fails)
	@$(ENV) dev/coverage

.PHONY: mutation
mutation: build ## Put mistakes into both and show what no test notices (MODULE=analysis/gaps.py, SECONDS=3600)
	@[ -f build/coverage/.coverage ] || $(MAKE) coverage
	@$(ENV) dev/mutation/start $(if $(SECONDS),--seconds $(SECONDS)) $(MODULE)

.PHONY: test-matrix
test-matrix: test ## Run the quick tests here, and on Debian 13 with QGIS 3.44 in a folder
	@dev/test_matrix

.PHONY: postgis
postgis: build ## Start a private PostGIS in build/postgis with an empty workspace (make postgis-stop ends it)
	@dev/postgis start
	@PGSERVICEFILE=build/postgis/pg_service.conf $(ENV) python dev/make_postgis_schema.py konin
	@echo "The workspace is service=konin. Before starting QGIS: export PGSERVICEFILE=$(CURDIR)/build/postgis/pg_service.conf"

.PHONY: postgis-stop
postgis-stop: ## Stop the private PostGIS; its data stay
	@dev/postgis stop

.PHONY: fuzz
fuzz: build ## Try every reader of foreign bytes, ten minutes in all (make fuzz SECONDS=60)
	@dev/fuzz $(or $(SECONDS),600)

.PHONY: lint
lint: build ## Check style, imports, security, secrets and the strings of both languages
	@dev/lint

.PHONY: package
package: setup ## Make dist/konin_smart_plugin-VERSION.zip of what is committed, checked
	@dev/package

.PHONY: pictures
pictures: build ## Take the pictures of docs/pictures from the real window
	@dev/take_pictures

.PHONY: bench-setup
bench-setup: setup ## Install the peers that `make bench` measures ours against
	@benchmarks/setup

.PHONY: bench
bench: build bench-setup ## Measure ours against every peer into benchmarks/RESULTS.md (ONLY=row measures one anew)
	@[ -f build/demo/konin.gpkg ] || $(MAKE) demo
	@xvfb-run -a -s "-screen 0 1920x1080x24" $(ENV) python benchmarks/run.py $(ONLY)

.PHONY: scale
scale: build ## Run the main analyses on an invented city of a million residents into benchmarks/SCALE.md
	@$(ENV) python benchmarks/run_scale.py

.PHONY: strings
strings: setup ## Bring the translation file up to date with the code
	@$(VENV)/python dev/update_strings.py

.PHONY: clean
clean: ## Remove what was built, but not what was installed
	@rm -rf build/plugin build/i18n build/demo build/profile dist
