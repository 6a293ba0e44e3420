"""A real office for the tests: started with a fresh profile, driven over UNO, gone without a trace.

Needs Debian's own python3 with python3-uno and nothing else.

    with Office() as office:                         # headless
        doc = office.new("swriter")
        outcome = office.dispatch(doc, "vnd.org.marshrut:Check", Stage="PLAN")

    with Office(screen="1366x768", language="en-US", plugin="gtk3") as office:   # on a screen of its own (Xvfb)
        asked = office.dispatch_async(doc, "vnd.org.marshrut:InsertRoadMap")
        office.act(office.find("OK", role="PUSH_BUTTON"))
        outcome = asked.result(30)

The package named by $MARSHRUT_OXT is installed unless oxt=None is given. $MARSHRUT_SOFFICE names another office than
the one in the path (unopkg is taken from beside it). As root, the office runs as the user `marshrut-tests`, because
unopkg refuses root. Documents are loaded from copies, so a test can never change the file it reads.
"""

import atexit
import collections
import concurrent.futures
import functools
import itertools
import os
import pathlib
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import unittest
import xml.etree.ElementTree
import zipfile

import uno
import unohelper
from com.sun.star.accessibility import AccessibleRole, AccessibleStateType
from com.sun.star.awt import XCallback
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.frame import XDispatchResultListener

IDENTIFIER = "org.marshrut"
USER = "marshrut-tests"
PREFIX = "marshrut-office-"
MARK = "MARSHRUT_OFFICE_DIRECTORY"
FROM_ENVIRONMENT = object()

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="UILocale" oor:op="fuse"><value>{language}</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooLocale" oor:op="fuse"><value>{language}</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{locale}</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.0</value></prop></item>
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="LastCompatibilityCheckID" oor:op="fuse"><value></value></prop></item>
</oor:items>
"""

FILTERS = {
    ".odt": "writer8",
    ".docx": "MS Word 2007 XML",
    ".doc": "MS Word 97",
    ".rtf": "Rich Text Format",
    ".ods": "calc8",
    ".xlsx": "Calc MS Excel 2007 XML",
    ".xls": "MS Excel 97",
}

Outcome = collections.namedtuple("Outcome", "state result")
Outcome.__doc__ = "What a command answered: the State of its DispatchResultEvent and its Result (named values as a dict)."


class OfficeError(RuntimeError):
    """The office did not do what every test takes for granted: start, install the package, answer."""


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def property_value(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def properties(**values):
    return tuple(property_value(name, value) for name, value in values.items())


def named_values(values):
    """The other way round: a sequence<NamedValue> (or <PropertyValue>) for a dict."""
    return tuple(NamedValue(name, value) for name, value in values.items())


def as_dict(value):
    if isinstance(value, tuple) and value and all(hasattr(v, "Name") and hasattr(v, "Value") for v in value):
        return {v.Name: as_dict(v.Value) for v in value}
    return value


class _ResultListener(unohelper.Base, XDispatchResultListener):
    def __init__(self):
        self.finished = threading.Event()
        self.outcome = None

    def dispatchFinished(self, event):
        self.outcome = Outcome(event.State, as_dict(event.Result))
        self.finished.set()

    def disposing(self, _event):
        self.finished.set()


class _Callback(unohelper.Base, XCallback):
    def __init__(self, function):
        self.function = function
        self.future = concurrent.futures.Future()

    def notify(self, _data):
        try:
            self.future.set_result(self.function())
        except BaseException as error:  # it belongs to whoever waits for the result
            self.future.set_exception(error)


class Office:
    """One running office process with its profile, its screen (if asked for) and its files."""

    def __init__(self, oxt=FROM_ENVIRONMENT, screen=None, language="ru", plugin="gtk3", environment=None, profile=None,
                 bootstrap=(), also=()):
        """screen is «1366x768» (headless without), language a UI language («ru», «en-US»), plugin gtk3 or gen.

        profile: a folder with a profile that another office left; it is copied, and language has no effect.
        bootstrap: «NAME=value» for the office's and unopkg's own -env.
        also: packages beside the product.
        """
        _sweep_leftovers()
        self.oxt = os.environ.get("MARSHRUT_OXT") if oxt is FROM_ENVIRONMENT else oxt
        self.screen = screen
        self.display = None
        self._soffice = os.environ.get("MARSHRUT_SOFFICE") or shutil.which("soffice") or "soffice"
        beside = pathlib.Path(os.path.realpath(self._soffice)).with_name("unopkg")
        self._unopkg = str(beside) if beside.exists() else shutil.which("unopkg") or "unopkg"
        self._bootstrap = ["-env:" + each for each in bootstrap]
        self._processes = []
        self._log = None
        self._copies = itertools.count(1)
        self._owner = _ordinary_user() if os.geteuid() == 0 else None
        # The maker's process id in the name tells a later run which leftovers nobody owns any more.
        self.directory = tempfile.mkdtemp(prefix="%s%d-" % (PREFIX, os.getpid()))
        atexit.register(self.close)
        try:
            self._prepare(language, plugin, environment or {}, profile)
            if self.oxt:
                self._install(self.oxt)
                _learn_types(self.oxt)
            for package in also:
                self._add(package)
            if screen:
                self._start_screen(screen)
            self._start()
        except BaseException:
            self.close()
            raise

    # --- starting ---------------------------------------------------------------------------------------------------

    def _prepare(self, language, plugin, environment, profile):
        os.chmod(self.directory, 0o755)
        for name in ("profile/user", "work", "tmp", "run"):
            os.makedirs(os.path.join(self.directory, name))
        locale = {"ru": "ru-RU"}.get(language, language)
        if profile:
            shutil.copytree(profile, os.path.join(self.directory, "profile"), dirs_exist_ok=True)
        else:
            with open(os.path.join(self.directory, "profile/user/registrymodifications.xcu"), "w", encoding="utf-8") as file:
                file.write(PROFILE.format(language=language, locale=locale))
        self._hand_over(self.directory)
        self._profile = "-env:UserInstallation=" + url(os.path.join(self.directory, "profile"))
        self._environment = {name: value for name, value in os.environ.items()
                             # URE_BOOTSTRAP is for this client alone, the session bus belongs to somebody else.
                             if name not in ("URE_BOOTSTRAP", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "SESSION_MANAGER")}
        self._environment.update({
            "HOME": self.directory, "TMPDIR": os.path.join(self.directory, "tmp"),
            "XDG_RUNTIME_DIR": os.path.join(self.directory, "run"), "XDG_CONFIG_HOME": os.path.join(self.directory, "tmp"),
            "LC_ALL": _installed_locale(locale), "LANGUAGE": language, "NO_AT_BRIDGE": "1", "SAL_USE_VCLPLUGIN": plugin if self.screen else "svp",
            MARK: self.directory})
        self._environment.update(environment)

    def _hand_over(self, path):
        if not self._owner:
            return
        for root, _, files in os.walk(path):
            os.chown(root, self._owner.pw_uid, self._owner.pw_gid)
            for name in files:
                os.chown(os.path.join(root, name), self._owner.pw_uid, self._owner.pw_gid)
        if os.path.isfile(path):
            os.chown(path, self._owner.pw_uid, self._owner.pw_gid)

    def _spawn(self, command, **options):
        if self._owner:
            options.update(user=self._owner.pw_uid, group=self._owner.pw_gid, extra_groups=[])
        return subprocess.Popen(command, env=self._environment, cwd=self.directory, stdin=subprocess.DEVNULL,
                                start_new_session=True, **options)

    def _run(self, *command, limit=180):
        """Runs a command to its end; its output goes to a file, so that no grandchild can hold a pipe open."""
        path = os.path.join(self.directory, "command.log")
        with open(path, "w+", encoding="utf-8", errors="replace") as log:
            process = self._spawn(command, stdout=log, stderr=log)
            try:
                code = process.wait(limit)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
                raise OfficeError("%s took more than %d s" % (command[0], limit)) from None
            log.seek(0)
            return code, log.read()

    def _install(self, oxt):
        if not os.path.isfile(oxt):
            raise OfficeError("there is no package " + oxt)
        if not os.path.exists(os.path.join(self.directory, "profile/user/extensions")):
            # An extension added to a profile that never ran is undone, silently, by the first start.
            self._run(self._soffice, self._profile, *self._bootstrap, "--headless", "--norestore", "--nologo",
                      "--terminate_after_init")
        code, said = self._add(oxt)
        _, listed = self._run(self._unopkg, "list", self._profile, IDENTIFIER)
        if code != 0 or "registered: yes" not in listed:
            raise OfficeError("the package was not installed (%d):\n%s\n%s" % (code, said, listed))

    def _add(self, oxt):
        copy = shutil.copy(oxt, os.path.join(self.directory, "tmp"))
        os.chmod(copy, 0o644)
        return self._run(self._unopkg, "add", "--suppress-license", "-f", self._profile, copy)

    def _start_screen(self, size):
        ours, theirs = os.pipe()
        self._processes.append(subprocess.Popen(
            ["Xvfb", "-displayfd", str(theirs), "-screen", "0", size + "x24", "-ac", "-nolisten", "tcp"], pass_fds=(theirs,),
            env=self._environment, start_new_session=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        os.close(theirs)
        with os.fdopen(ours) as answer:
            number = answer.readline().strip()
        if not number:
            raise OfficeError("Xvfb did not start")
        self.display = ":" + number
        self._environment["DISPLAY"] = self.display
        if shutil.which("openbox"):
            self._processes.append(self._spawn(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))

    def _start(self):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        command = [self._soffice, self._profile, *self._bootstrap, "--norestore", "--nologo", "--nodefault", "--nolockcheck",
                   "--accept=socket,host=127.0.0.1,port=%d;urp;" % port]
        if not self.screen:
            command.append("--headless")
        self._log = open(os.path.join(self.directory, "office.log"), "w+", encoding="utf-8", errors="replace")
        self._office = self._spawn(command, stdout=self._log, stderr=self._log)
        self._processes.append(self._office)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        address = "uno:socket,host=127.0.0.1,port=%d;urp;StarOffice.ComponentContext" % port
        end = time.monotonic() + 120
        while True:
            try:
                self.context = resolver.resolve(address)
                break
            except Exception:
                pass
            # not from within: unittest cannot show a UNO exception that another one came of
            if self._office.poll() is not None or time.monotonic() > end:
                raise OfficeError("the office did not start (%s):\n%s" % (self._office.poll(), self.log()))
            time.sleep(0.1)
        self.services = self.context.ServiceManager
        self.desktop = self.service("com.sun.star.frame.Desktop")

    # --- the process ------------------------------------------------------------------------------------------------

    def alive(self):
        """Whether the office still runs (and has not crashed)."""
        return self._office.poll() is None

    def log(self):
        """What the office wrote to its terminal."""
        if not self._log:
            return ""
        with open(self._log.name, encoding="utf-8", errors="replace") as file:
            return file.read()

    def process_id(self):
        """The process that holds the office itself, below its launchers; for /proc/<id>/maps and the like."""
        for pid in _marked_processes(self.directory):
            try:
                with open("/proc/%d/cmdline" % pid, "rb") as file:
                    if b"soffice.bin" in file.read().split(b"\0")[0]:
                        return pid
            except OSError:
                continue
        raise OfficeError("the office does not run")

    def version(self):
        """(7, 4) of LibreOffice 7.4.7"""
        provider = self.service("com.sun.star.configuration.ConfigurationProvider")
        product = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess",
                                                       named_values({"nodepath": "/org.openoffice.Setup/Product"}))
        return tuple(int(part) for part in product.getByName("ooSetupVersion").split(".")[:2])

    def _end(self):
        _within(5, self.desktop.terminate)
        self._office.wait(30)
        self._log.close()

    def leave_profile(self, path):
        """Ends the office and leaves its profile there, for another office."""
        self._end()
        shutil.copytree(os.path.join(self.directory, "profile"), path)

    def install(self, oxt):
        """Ends the office, adds the package over whatever version is there, and starts the office again."""
        self._end()
        try:
            self._install(oxt)
        finally:
            self._start()

    def restart(self):
        """Ends the office and starts it again in the same profile."""
        self._end()
        self._start()

    def unopkg(self, *arguments):
        """Ends the office, runs unopkg on its profile, starts the office again; unopkg's exit code and what it said."""
        self._end()
        answer = self._run(self._unopkg, *arguments[:1], self._profile, *self._bootstrap, *arguments[1:])
        self._start()
        return answer

    def uninstall(self):
        """Ends the office, removes the extension as a user would, and starts the office again in the same profile."""
        code, said = self.unopkg("remove", IDENTIFIER)
        if code != 0:
            raise OfficeError("the package was not removed (%d):\n%s" % (code, said))

    def close(self):
        """Ends the office and everything it started, and removes its files. May be called at any time, repeatedly."""
        atexit.unregister(self.close)
        try:
            # A dialog that is still open makes the office wait for its answer, so it is not asked for ever.
            _within(5, self.desktop.terminate)
            self._office.wait(5)
        except Exception:
            pass
        _end_processes(self.directory, self._processes)
        self._processes = []
        if self._log:
            self._log.close()
        shutil.rmtree(self.directory, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    # --- services and documents -------------------------------------------------------------------------------------

    def service(self, name, *arguments):
        """An instance made inside the office. An unknown name is an error here, not a None."""
        if arguments:
            made = self.services.createInstanceWithArgumentsAndContext(name, arguments, self.context)
        else:
            made = self.services.createInstanceWithContext(name, self.context)
        if made is None:
            raise OfficeError("the office has no service " + name)
        return made

    def new(self, kind="swriter", hidden=None):
        """An empty document: swriter, scalc, simpress, swriter/web …"""
        return self._open("private:factory/" + kind, hidden, {})

    def load(self, path, hidden=None, **more):
        """Opens a copy of the file (or, with a «://» in it, the address itself); more goes into the media descriptor."""
        address = path if "://" in str(path) else url(self._copy_in(path))
        return self._open(address, hidden, more)

    def _open(self, address, hidden, more):
        hidden = not self.screen if hidden is None else hidden
        values = properties(Hidden=hidden, **more)
        document = self.on_main_thread(lambda: self.desktop.loadComponentFromURL(address, "_blank", 0, values))
        if document is None:
            raise OfficeError("the office did not open " + address)
        return document

    def on_main_thread(self, function, limit=120):
        """Calls the function so that what it calls in the office runs on the office's main thread, as if a user did it.

        A window that is opened on another thread now and then hangs for good under gtk3: its menus ask the clipboard.
        """
        callback = _Callback(function)
        self.service("com.sun.star.awt.AsyncCallback").addCallback(callback, None)
        return callback.future.result(limit)

    def work(self, name=""):
        """A path in the directory that this test and the office share."""
        return os.path.join(self.directory, "work", name)

    def _copy_in(self, path):
        path = os.path.abspath(path)
        if path.startswith(self.directory + os.sep):
            return path
        place = self.work(str(next(self._copies)))
        os.makedirs(place)
        copy = shutil.copy(path, place)
        os.chmod(copy, 0o644)
        self._hand_over(place)
        return copy

    def store(self, document, path, filter_name=None, **more):
        """Stores a copy of the document under path; the filter follows from the extension when none is named."""
        path = os.path.abspath(path)
        suffix = os.path.splitext(path)[1].lower()
        filter_name = filter_name or FILTERS.get(suffix)
        if filter_name:
            more["FilterName"] = filter_name
        place = self.work(str(next(self._copies)))
        os.makedirs(place)
        self._hand_over(place)
        made = os.path.join(place, os.path.basename(path))
        document.storeToURL(url(made), properties(**more))
        shutil.copyfile(made, path)
        return path

    def close_document(self, document):
        """Closes without asking, also what was changed; a document that is gone already is no error."""
        try:
            document.setModified(False)
            document.close(True)
        except Exception:
            pass

    def documents(self):
        found, components = [], self.desktop.Components.createEnumeration()
        while components.hasMoreElements():
            component = components.nextElement()
            if hasattr(component, "getCurrentController"):
                found.append(component)
        return found

    def close_documents(self):
        for document in self.documents():
            self.close_document(document)

    # --- commands ---------------------------------------------------------------------------------------------------

    def dispatch(self, document, command, limit=60, **arguments):
        """Runs a command on the document's frame (document=None: on the desktop) and returns its Outcome.

        The Outcome is (None, None) for a command that cannot tell (no XNotifyingDispatch).
        """
        address = uno.createUnoStruct("com.sun.star.util.URL")
        address.Complete = command
        _, address = self.service("com.sun.star.util.URLTransformer").parseStrict(address)
        provider = document.CurrentController.Frame if document is not None else self.desktop
        command_dispatch = provider.queryDispatch(address, "_self" if document is not None else "", 0)
        if command_dispatch is None:
            raise OfficeError("nothing answers to " + command)
        values = properties(**arguments)
        if not hasattr(command_dispatch, "dispatchWithNotification"):
            command_dispatch.dispatch(address, values)
            return Outcome(None, None)
        listener = _ResultListener()
        command_dispatch.dispatchWithNotification(address, values, listener)
        if not listener.finished.wait(limit):
            raise OfficeError("%s gave no result within %d s" % (command, limit))
        return listener.outcome

    def dispatch_async(self, document, command, **arguments):
        """The same for a command that opens a dialog: returns at once a Future of the Outcome."""
        future = concurrent.futures.Future()

        def run():
            try:
                future.set_result(self.dispatch(document, command, limit=300, **arguments))
            except BaseException as error:  # the test asks for it with result()
                future.set_exception(error)

        threading.Thread(target=run, daemon=True).start()
        return future

    # --- the screen -------------------------------------------------------------------------------------------------

    def tops(self):
        """The accessible contexts of all top windows, dialogs included."""
        toolkit = self.service("com.sun.star.awt.Toolkit")
        found = []
        for index in range(toolkit.getTopWindowCount()):
            try:
                found.append(toolkit.getTopWindow(index).getAccessibleContext())
            except Exception:  # a window may close while we count
                continue
        return found

    def tree(self, below=None, limit=400, _depth=0):
        """Yields (depth, role, name, context) below a context or in all windows; no more than limit children each."""
        for context in ([below] if below is not None else self.tops()):
            try:
                role, name = context.getAccessibleRole(), context.getAccessibleName()
                count = context.getAccessibleChildCount()
            except Exception:
                continue
            yield _depth, role_name(role), name, context
            for index in range(min(count, limit)):
                try:
                    child = context.getAccessibleChild(index).getAccessibleContext()
                except Exception:
                    continue
                yield from self.tree(child, limit, _depth + 1)

    def outline(self, below=None):
        """The tree as indented text, for messages and for finding one's way."""
        return "\n".join("%s%s «%s»" % ("  " * depth, role, name) for depth, role, name, _ in self.tree(below))

    def find(self, name=None, role=None, below=None, exact=False, limit=40):
        """The first thing shown whose name contains (exact: is) name and whose role is role («PUSH_BUTTON»); waits for it."""
        end = time.monotonic() + limit
        while True:
            found = self.find_all(name, role, below, exact, first=True)
            if found:
                return found[0]
            if time.monotonic() > end:
                raise LookupError("nothing on the screen is «%s» (%s). There is:\n%s" % (name, role or "any role", self.outline(below)))
            time.sleep(0.2)

    def find_all(self, name=None, role=None, below=None, exact=False, first=False):
        roles = {role} if isinstance(role, str) else set(role or ())
        found = []
        for _, its_role, its_name, context in self.tree(below):
            its_name = (its_name or "").replace("~", "")
            fits = name is None or (its_name == name if exact else name.lower() in its_name.lower())
            if fits and (not roles or its_role in roles):
                found.append(context)
                if first:
                    break
        return found

    def gone(self, name=None, role=None, limit=40):
        """Waits until nothing of that name and role is shown any more."""
        end = time.monotonic() + limit
        while self.find_all(name, role, first=True):
            if time.monotonic() > end:
                raise LookupError("«%s» is still on the screen" % name)
            time.sleep(0.2)

    @staticmethod
    def act(context, action=0):
        """Does what a click does. Answers late where it opens a dialog: then call it from a thread of its own."""
        return context.doAccessibleAction(action)

    @staticmethod
    def set_text(context, text):
        return context.setText(text)

    @staticmethod
    def text(context):
        return context.getText()

    @staticmethod
    def has_state(context, state):
        """state by its name: SHOWING, ENABLED, CHECKED, FOCUSED …"""
        number = getattr(AccessibleStateType, state)
        states = context.getAccessibleStateSet()
        # Since 7.5 the set is a bit mask, and its constants are the bits.
        return bool(states & number) if isinstance(states, int) else states.contains(number)

    def screenshot(self, path):
        """The whole screen as a picture."""
        if not self.display:
            raise OfficeError("a headless office has no screen")
        os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
        subprocess.run(["import", "-display", self.display, "-window", "root", path], check=True, timeout=60, stdin=subprocess.DEVNULL)
        return path


class OfficeTestCase(unittest.TestCase):
    """One office for all tests of a class. Every test ends with its documents closed and the office alive.

    $MARSHRUT_SCREENSHOTS names a directory for a picture of the screen at each failure.
    """

    needs_extension = True
    screen = None
    language = "ru"
    plugin = "gtk3"
    environment = None
    office = None

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if cls.needs_extension and not os.environ.get("MARSHRUT_OXT"):
            raise OfficeError("MARSHRUT_OXT must name the package under test")
        cls._start_office()
        cls.addClassCleanup(lambda: cls.office.close())

    @classmethod
    def _start_office(cls):
        oxt = FROM_ENVIRONMENT if cls.needs_extension else None
        cls.office = Office(oxt=oxt, screen=cls.screen, language=cls.language, plugin=cls.plugin,
                            environment=cls.environment)

    def run(self, result=None):
        # The picture has to be taken before tearDown closes the windows, and there nobody knows of the failure yet.
        test = getattr(self, self._testMethodName)

        @functools.wraps(test)
        def watched():
            try:
                test()
            except unittest.SkipTest:
                raise
            except BaseException:
                _quietly(self._keep_screenshot)
                raise

        setattr(self, self._testMethodName, watched)
        return super().run(result)

    def _keep_screenshot(self):
        directory = os.environ.get("MARSHRUT_SCREENSHOTS")
        if directory and self.screen:
            self.office.screenshot(os.path.join(directory, self.id() + ".png"))

    def setUp(self):
        super().setUp()
        if not self.office.alive():  # another test's crash is that test's failure, not this one's
            self.office.close()
            type(self)._start_office()

    def tearDown(self):
        if not self.office.alive():
            self.fail("the office crashed:\n" + self.office.log())
        self.office.close_documents()
        super().tearDown()


def role_name(role):
    return _ROLES.get(role, str(role))


_ROLES = {}
for _name in """ALERT CHECK_BOX CHECK_MENU_ITEM COLUMN_HEADER COMBO_BOX DATE_EDITOR DIALOG DOCUMENT DOCUMENT_TEXT DOCUMENT_SPREADSHEET EDIT_BAR
        EMBEDDED_OBJECT FILLER FIXED_TEXT FRAME GRAPHIC GROUP_BOX HEADING HYPER_LINK ICON LABEL LAYERED_PANE LIST LIST_ITEM MENU MENU_BAR MENU_ITEM
        OPTION_PANE PAGE_TAB PAGE_TAB_LIST PANEL PARAGRAPH PASSWORD_TEXT POPUP_MENU PROGRESS_BAR PUSH_BUTTON RADIO_BUTTON RADIO_MENU_ITEM
        ROOT_PANE ROW_HEADER SCROLL_BAR SCROLL_PANE SEPARATOR SHAPE SLIDER SPIN_BOX SPLIT_PANE STATIC STATUS_BAR TABLE TABLE_CELL TEXT TEXT_FRAME
        TOGGLE_BUTTON TOOL_BAR TOOL_BOX TOOL_TIP TREE TREE_ITEM TREE_TABLE UNKNOWN VIEW_PORT WINDOW BUTTON_DROPDOWN BUTTON_MENU CAPTION""".split():
    try:
        # The older name of a role wins where two share a number (PUSH_BUTTON, later BUTTON).
        _ROLES.setdefault(getattr(AccessibleRole, _name), _name)
    except AttributeError:
        continue


# --- the machine ----------------------------------------------------------------------------------------------------

def _ordinary_user():
    try:
        return pwd.getpwnam(USER)
    except KeyError:
        # Two test programs may come here at once; the second one's failure is no failure.
        subprocess.run(["useradd", "--system", "--no-create-home", "--shell", "/usr/sbin/nologin", USER], check=False, capture_output=True)
        return pwd.getpwnam(USER)


def _installed_locale(locale):
    wanted = locale.replace("-", "_") + ".utf8"
    try:
        known = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=True).stdout.split()
    except (OSError, subprocess.CalledProcessError):
        known = []
    return wanted.replace("utf8", "UTF-8") if wanted in known else "C.UTF-8"


def _within(seconds, function):
    thread = threading.Thread(target=lambda: _quietly(function), daemon=True)
    thread.start()
    thread.join(seconds)


def _quietly(function):
    try:
        function()
    except Exception:
        pass


def _marked_processes(directory):
    """The processes that carry this office's directory in their environment: all it started, daemons included."""
    mark = ("%s=%s" % (MARK, directory)).encode()
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open("/proc/%s/environ" % entry, "rb") as file:
                if mark in file.read().split(b"\0"):
                    found.append(int(entry))
        except OSError:
            continue
    return found


def _end_processes(directory, own=()):
    own_ids = {process.pid for process in own}
    for sign, patience in ((signal.SIGTERM, 3), (signal.SIGKILL, 5)):
        running = set(_marked_processes(directory)) | {process.pid for process in own if process.poll() is None}
        for pid in running - {os.getpid()}:
            _quietly(lambda pid=pid: os.kill(pid, sign))
        end = time.monotonic() + patience
        while time.monotonic() < end:
            for process in own:
                process.poll()
            if not any(_runs(pid) for pid in running if pid not in own_ids) and all(p.poll() is not None for p in own):
                return
            time.sleep(0.05)


def _runs(pid):
    try:
        with open("/proc/%d/stat" % pid, encoding="utf-8", errors="replace") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def _sweep_leftovers():
    """A killed test run cannot clean up after itself; the next one does."""
    for path in pathlib.Path(tempfile.gettempdir()).glob(PREFIX + "*"):
        maker = path.name[len(PREFIX):].split("-")[0]
        if maker.isdigit() and not os.path.exists("/proc/" + maker):
            _end_processes(str(path))
            shutil.rmtree(path, ignore_errors=True)


_known_types = set()


def _learn_types(oxt):
    """Makes the package's UNO types known to this process: what a type library in the office tells, no client hears."""
    manager = uno.getComponentContext().getValueByName("/singletons/com.sun.star.reflection.theTypeDescriptionManager")
    with zipfile.ZipFile(oxt) as package:
        manifest = xml.etree.ElementTree.fromstring(package.read("META-INF/manifest.xml"))
        space = "{http://openoffice.org/2001/manifest}"
        for entry in manifest.iter(space + "file-entry"):
            if not entry.get(space + "media-type", "").startswith("application/vnd.sun.star.uno-typelibrary"):
                continue
            content = package.read(entry.get(space + "full-path"))
            if content in _known_types:
                continue
            _known_types.add(content)
            handle, path = tempfile.mkstemp(suffix=".rdb")
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            atexit.register(lambda path=path: os.path.exists(path) and os.unlink(path))
            manager.insert(url(path))
