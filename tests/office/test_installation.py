"""The life of an installation: per user and for everybody, over an older version and back, and what is refused."""

import os
import re
import tempfile
import unittest
import zipfile

import uno
import unohelper

import office as harness  # makes the names of com.sun.star known, so it comes first
from com.sun.star.task import XInteractionHandler
from com.sun.star.ucb import XCommandEnvironment
from office import IDENTIFIER, Office, OfficeError, named_values
from text_documents import Writing

OXT = os.environ["MARSHRUT_OXT"]
CHECKER = "org.marshrut.RouteChecker"
OLDER, NEWER = "0.0.1", "99.1"
DATA = '{"version": 1, "values": {"title.teacher": "Иванова Мария Петровна"}}'
FORM = '{"name": "our-school", "extends": "full", "elements": [{"id": "note.school_topic", "required": false}]}'


def with_description(folder, name, change):
    """The package under another name, its description changed."""
    path = os.path.join(folder, name)
    with zipfile.ZipFile(OXT) as ours, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as other:
        for each in ours.namelist():
            content = ours.read(each)
            if each == "description.xml":
                changed = change(content.decode("utf-8"))
                assert changed != content.decode("utf-8")
                content = changed.encode("utf-8")
            other.writestr(each, content)
    return path


def of_version(folder, version):
    return with_description(folder, "marshrut-%s.oxt" % version,
                            lambda text: re.sub(r'<version value="[^"]*"', '<version value="%s"' % version, text))


class Agreeing(unohelper.Base, XCommandEnvironment, XInteractionHandler):
    """Whoever double-clicks the package and agrees to what the office asks."""

    def getInteractionHandler(self):
        return self

    def getProgressHandler(self):
        return None

    def handle(self, request):
        for continuation in request.getContinuations():
            if continuation.queryInterface(uno.getTypeByName("com.sun.star.task.XInteractionApprove")):
                continuation.select()
                return


class Installation(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        os.chmod(folder.name, 0o755)
        self.folder = folder.name

    def works(self, office):
        document = office.new("swriter")
        self.assertTrue(office.dispatch(document, "vnd.org.marshrut:Check", Stage="PLAN").state)
        office.close_document(document)

    def is_not_there(self, office):
        self.assertIsNone(self.version(office))
        with self.assertRaises(OfficeError):
            office.service(CHECKER)

    def version(self, office):
        provider = office.context.getValueByName("/singletons/com.sun.star.deployment.PackageInformationProvider")
        return dict(provider.getExtensionList()).get(IDENTIFIER)

    def manager(self, office):
        return office.context.getValueByName("/singletons/com.sun.star.deployment.ExtensionManager")

    def test_by_the_extension_manager_as_a_double_click_does(self):
        with Office(oxt=None) as office:
            package = harness.url(office._copy_in(OXT))
            manager = self.manager(office)
            added = manager.addExtension(package, named_values({"SUPPRESS_LICENSE": "1"}), "user", manager.createAbortChannel(), Agreeing())
            self.assertEqual(added.getIdentifier().Value, IDENTIFIER)
            self.assertEqual(added.getDisplayName(), "Маршрут педагога")
            office.restart()
            self.works(office)

    def test_its_licence_is_shown_in_russian(self):
        with Office() as office:
            package = self.manager(office).getDeployedExtension("user", IDENTIFIER, "marshrut.oxt", None)
            self.assertIn("свободная программа", package.getLicenseText())
            self.assertTrue(package.getIcon(False) and package.getIcon(True))
            self.assertIn("педагога", package.getPublisherInfo().First)
            self.assertIn("дорожная карта", package.getDescription())

    def test_for_everybody_on_the_machine(self):
        shared = os.path.join(self.folder, "shared")
        with Office(oxt=None, bootstrap=["UNO_SHARED_PACKAGES_CACHE=" + harness.url(shared)]) as office:
            os.mkdir(shared)
            office._hand_over(shared)
            code, said = office.unopkg("add", "--shared", "--suppress-license", office._copy_in(OXT))
            self.assertEqual(code, 0, said)
            self.assertTrue(any(name.endswith("libmarshrut.so") for _, _, names in os.walk(shared) for name in names))
            self.works(office)

    def keep_what_is_the_users(self, office):
        """«Мои данные», a school's form, and a document with a finding that does not concern its author.

        @returns the document's path, and the key of the finding
        """
        settings = self.settings(office)
        settings.replaceByName("Data", DATA)
        settings.commitChanges()
        forms = os.path.join(office.directory, "profile/user/marshrut/forms")
        os.makedirs(forms, exist_ok=True)
        with open(os.path.join(forms, "our-school.json"), "w", encoding="utf-8") as form:
            form.write(FORM)
        office._hand_over(forms)
        document = office.new("swriter")
        Writing(document).line("Индивидуальный образовательный маршрут педагога")
        Writing(document).line("Цель: освоить приёмы работы с текстом")
        checker = office.service(CHECKER)
        key = checker.check(document).Findings[0].Key
        checker.ignore(document, key, "не требуется")
        path = office.store(document, os.path.join(self.folder, "kept.odt"))
        office.close_document(document)
        return path, key

    def assert_kept(self, office, path, key):
        self.assertEqual(self.settings(office).getByName("Data"), DATA)
        checker = office.service(CHECKER, *named_values({"Standard": "our-school"}))
        self.assertIn("our-school", checker.getStandards())
        document = office.load(path)
        report = checker.check(document)
        self.assertEqual(report.Standard, "our-school")
        self.assertEqual([one.Key for one in report.Findings if one.Ignored], [key])
        office.close_document(document)

    def settings(self, office):
        provider = office.service("com.sun.star.configuration.ConfigurationProvider")
        return provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                                    harness.properties(nodepath="/org.marshrut.Settings/Profile"))

    def test_an_upgrade_keeps_what_is_the_users_and_a_downgrade_too(self):
        with Office(oxt=of_version(self.folder, OLDER)) as office:
            self.assertEqual(self.version(office), OLDER)
            self.works(office)
            path, key = self.keep_what_is_the_users(office)
            self.assert_kept(office, path, key)
            for version in (NEWER, OLDER):
                with self.subTest(version):
                    office.install(of_version(self.folder, version))
                    self.assertEqual(self.version(office), version)
                    self.works(office)
                    self.assert_kept(office, path, key)

    def test_a_machine_of_another_processor_is_refused_by_the_office(self):
        foreign = with_description(self.folder, "foreign.oxt", lambda text: text.replace("linux_x86_64", "linux_aarch64"))
        with Office(oxt=None) as office:
            _, said = office.unopkg("add", "--suppress-license", office._copy_in(foreign))
            self.assertIn("не сможет работать на этом компьютере", said)  # the office's own words
            self.is_not_there(office)

    def test_a_package_cut_short_is_refused_and_harms_nothing(self):
        cut = os.path.join(self.folder, "marshrut.oxt")
        with open(OXT, "rb") as whole, open(cut, "wb") as part:
            part.write(whole.read()[:50000])
        with Office(oxt=None) as office:
            code, _ = office.unopkg("add", "--suppress-license", office._copy_in(cut))
            self.assertNotEqual(code, 0)
            self.is_not_there(office)
            office.install(OXT)
            self.works(office)


if __name__ == "__main__":
    unittest.main()
