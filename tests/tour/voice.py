# SPDX-FileCopyrightText: The Majakka developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A speech service that plays to nobody, with the voice of espeak-ng."""

import pathlib
import re
import shutil
import socket
import subprocess

import driver

MODULES = pathlib.Path('/usr/lib/speech-dispatcher-modules')
SETTINGS = pathlib.Path('/usr/share/speech-dispatcher/conf/modules/espeak-ng.conf')

# A text, and the language that it is handed to the voice with, in the log of the service.
SAID = re.compile(r'Queueing message \|(.*?)\| with priority.*?^language=(\w+)', re.DOTALL | re.MULTILINE)

# In seconds. It looks at every voice when it starts.
START_PATIENCE = 60


def can_speak():
    """Whether there is such a service to test with."""
    return bool(shutil.which('speech-dispatcher')) and (MODULES / 'sd_espeak-ng').exists()


class Voice:
    """The service, in a folder of its own. A context: at the end it is ended."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder) / 'voice'
        (self.folder / 'modules').mkdir(parents=True)
        self.socket = self.folder / 'socket'
        shutil.copy(SETTINGS, self.folder / 'modules')
        # For libao
        (self.folder / '.libao').write_text('default_driver=null\n')
        (self.folder / 'speechd.conf').write_text(
            f'LogLevel 5\nLogDir "{self.folder}"\nAudioOutputMethod "libao"\n'
            'AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"\nDefaultModule "espeak-ng"\nDefaultLanguage "en"\n')
        self.environment = {'SPEECHD_ADDRESS': f'unix_socket:{self.socket}', 'SPEECHD_CMD': '/nowhere/speech-dispatcher'}
        self.daemon = None

    def start(self):
        """Starts the service, or starts it again."""
        self.socket.unlink(missing_ok=True)
        self.daemon = subprocess.Popen(
            ['speech-dispatcher', '--run-single', '--communication-method', 'unix_socket', '--socket-path', str(self.socket),
             '--config-dir', str(self.folder), '--log-dir', str(self.folder), '--pid-file', str(self.folder / 'pid'),
             '--timeout', '0'],
            env={'PATH': '/usr/bin:/bin', 'HOME': str(self.folder), 'XDG_RUNTIME_DIR': str(self.folder), 'LC_ALL': 'C.UTF-8'},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        driver.wait('the speech service', self._answers, START_PATIENCE)

    def _answers(self):
        with socket.socket(socket.AF_UNIX) as client:
            return client.connect_ex(str(self.socket)) == 0

    def kill(self):
        """It dies without a word."""
        self.daemon.kill()
        self.daemon.wait()
        self.daemon = None

    def said(self):
        """Returns what it was asked to say, each with its language."""
        log = (self.folder / 'speech-dispatcher.log').read_text(errors='replace')
        return [(words, language) for words, language in SAID.findall(log)]

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *error):
        if self.daemon:
            self.kill()
