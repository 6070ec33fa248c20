"""Runs printed programs under the library for Python, many in one process.

Takes two files: a JSON list of programs, each with folder, main file, context and the folder for its output; and
where to write, for each, the error that it ended with or null. The kernel keeps the environment that it starts with,
so what the `cdk` command would say there is given to the app itself.
"""

import json
import os
import runpy
import sys

import aws_cdk

sys.dont_write_bytecode = True

LibraryApp = aws_cdk.App
settings = {}


class App(LibraryApp):
    def __init__(self, **props):
        super().__init__(**{**settings, **props})


aws_cdk.App = App


def run(program):
    folder = program["folder"]
    settings.clear()
    settings.update(outdir=program["outdir"], context=program["context"])
    sys.path.insert(0, folder)
    try:
        runpy.run_path(os.path.join(folder, program["main"]), run_name="__main__")
        return None
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    finally:
        sys.path.remove(folder)
        forget_modules_of(folder)


def forget_modules_of(folder):
    """Programs name their modules alike."""
    for name, module in list(sys.modules.items()):
        if (getattr(module, "__file__", None) or "").startswith(folder + os.sep):
            del sys.modules[name]


def main(programs_file, errors_file):
    with open(programs_file, encoding="utf-8") as file:
        programs = json.load(file)
    errors = [run(program) for program in programs]
    with open(errors_file, "w", encoding="utf-8") as file:
        json.dump(errors, file)


main(*sys.argv[1:])
