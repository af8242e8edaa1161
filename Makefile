# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A thin layer over Meson. `make run` and `make test` do all set-up on a fresh Debian 12.

PREFIX ?= /usr/local
ARGS ?=
root := $(CURDIR)/build/root
comma := ,
SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c

# Sets up or brings up to date a build directory with options, then builds in it. Meson's two hundred lines are of
# use only when it fails.
define ninja
	@mkdir -p $(1); if test -f $(1)/build.ninja; then ninja -C $(1) build.ninja; \
	 else echo "Setting up $(1)" >&2; meson setup $(1) $(2); fi >$(1)/setup.log 2>&1 || { cat $(1)/setup.log; exit 1; }
	@ninja -C $(1) --quiet | sed '/no work to do/d'
endef

.PHONY: run test build sanitize bench install pot screenshots format clean

# The program from the tree, installed below build/root. `make run ARGS=--help`
run: build
	@XDG_DATA_DIRS="$(root)/share:$${XDG_DATA_DIRS:-/usr/local/share:/usr/share}" "$(root)/bin/majakka" $(ARGS)

# Everything that can fail, and one last line: N passed, N failed
test:
	@.ci/setup test
	@tests/run

# An installed tree: build/root/bin/majakka, build/root/bin/majakka-tool
build:
	@.ci/setup build
	$(call ninja,build,--prefix="$(root)" -Dpseudo-locales=true)
	@meson install -C build --no-rebuild --only-changed --quiet >build/install.log || { cat build/install.log; exit 1; }

# The rooms without the application, under the address and undefined behaviour sanitizers. They find what is installed
# in the tree; without that they would find what the computer has, or nothing.
sanitize: build
	@.ci/setup build
	$(call ninja,build-sanitize,--prefix="$(root)" -Dapp=false -Db_sanitize=address$(comma)undefined -Db_lundef=false)

# Ratios that we hold ourselves to: start, memory, catalogue, checker
bench: build
	@.ci/setup bench
	@tests/bench/run $(ARGS)

# For everybody on the computer: make install [PREFIX=/usr/local] [DESTDIR=]
install:
	@.ci/setup build
	@test ! -f build-install/build.ninja || meson configure build-install --prefix="$(PREFIX)"
	$(call ninja,build-install,--prefix="$(PREFIX)" --buildtype=release)
	@DESTDIR="$(DESTDIR)" meson install -C build-install --no-rebuild --quiet

# Brings po/ up to date with the words of the program and of the lessons: make pot [ARGS=fi]
pot:
	@.ci/setup build
	@po/catalogues update $(ARGS)

# docs/screenshots
screenshots: build
	@.ci/setup test
	@tests/screenshots/run

format:
	@git ls-files -z '*.c' '*.h' | xargs -0r clang-format -i

clean:
	@rm -rf build build-*
