# Each target sets up what it needs (.venv, system libraries) and asks nothing.
.PHONY: run setup test test-slow lint bench pictures world-book model clean
PY := .venv/bin/python

run: .venv/.ready        ## open the window on the sample scan, "bookshelf" typed (no screen: answer in the terminal)
	$(PY) main.py

setup: .venv/.ready      ## make .venv alone

.venv/.ready: pyproject.toml requirements/constraints.txt scripts/setup.sh
	bash scripts/setup.sh

test: .venv/.ready       ## all tests but the slow ones, on two cores
	QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 $(PY) -m pytest -n 2 --dist loadfile

test-slow: .venv/.ready  ## training checks of several minutes
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -m slow

lint: .venv/.ready
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/pyright
	.venv/bin/lint-imports

bench: .venv/.ready      ## the claims of docs/results.md about speed and memory; DATA=FOLDER for the segmenters' bound too
	for b in cold_start query_latency frame_time memory library_search classify_many training_speed; do echo "== $$b"; QT_QPA_PLATFORM=offscreen $(PY) benchmarks/$$b.py || exit 1; done
	if [ -n "$(DATA)" ]; then $(PY) benchmarks/segment_bound.py $(DATA)/scenes; fi

pictures: .venv/.ready   ## the pictures in README and docs, from the real window
	QT_QPA_PLATFORM=offscreen $(PY) scripts/screenshot.py

world-book: .venv/.ready ## docs/world.md: pictures of every category that training can make, of rooms and of scans
	$(PY) scripts/world.py

model: .venv/.ready      ## train the shipped checkpoint again (hours on 2 cores)
	$(PY) -m trainer.cli pretrain --recipe mini

clean:
	rm -rf .venv build dist runs
