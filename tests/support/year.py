"""A road map's year, the same in Writer and Calc: what a teacher does from September to May, by the commands."""

from uno import Enum

from road_maps import activities, read_all  # makes the names of com.sun.star known
from com.sun.star.beans import NamedValue

COMMAND = "vnd.org.marshrut:"
METHODICAL = "Методическое"


class Year:
    """Runs commands on a document whose cursor `go` puts into the row of an activity."""

    def __init__(self, test, document, go):
        self.test, self.office, self.document, self.go = test, test.office, document, go

    def run(self, command, activity=None, **arguments):
        if activity is not None:
            self.go(self.document, activity)
        outcome = self.office.dispatch(self.document, COMMAND + command, **{name.replace("__", "."): value for name, value in arguments.items()})
        self.test.assertEqual(1, outcome.state, "%s: %s" % (command, outcome.result))
        return outcome.result

    def rows(self):
        found = read_all(self.office, self.document)
        return activities(found[0])

    def named(self, name):
        return next(row for row in self.rows() if row.get("activity") == name)

    def through(self):
        """September to May; returns what stands in the road map afterwards."""
        test = self.test
        self.run("InsertRoadMap", SchoolYear=2026, Catalogue=True, Directions="professional,methodical")
        first = self.rows()
        count = len(first)

        result = self.run("AddActivity", first[0]["activity"], roadmap__direction="methodical", roadmap__activity="Вебинар «Оценивание»",
                          roadmap__deadline="декабрь", roadmap__report="Сообщение на МО, январь", roadmap__result="=Конспект")
        test.assertNotIn("Unplaced", result)
        test.assertEqual(count + 1, len(self.rows()))
        test.assertEqual(METHODICAL, self.named("Вебинар «Оценивание»")["direction"])
        test.assertEqual("=Конспект", self.named("Вебинар «Оценивание»")["result"])
        test.assertEqual([str(n) for n in range(1, count + 2)], [str(n) for n in self.numbers()])

        self.run("EditActivity", "Вебинар «Оценивание»", roadmap__deadline="до 25 декабря")
        test.assertEqual("до 25 декабря", self.named("Вебинар «Оценивание»")["deadline"])

        names = [row["activity"] for row in first]
        self.run("MarkDone", names[0], Status="done", Date="12.10.2026", Result="перечень затруднений", Evidence="лист самодиагностики")
        test.assertEqual("выполнено 12.10.2026: перечень затруднений. Подтверждение: лист самодиагностики", self.named(names[0])["done"])
        self.run("MarkDone", names[1], Status="inProgress")
        self.run("MarkDone", names[2], Status="postponed", Until="март 2027")
        self.run("MarkDone", names[3], Status="cancelled", Reason="курсы отменены")
        test.assertEqual(["в работе", "перенесено на март 2027", "снято: курсы отменены"], [self.named(name)["done"] for name in names[1:4]])

        self.run("AddAchievement", names[0], roadmap__activity="Диплом конкурса «Учитель года»", Date="20.02.2027", Evidence="диплом № 7")
        unplanned = self.named("Диплом конкурса «Учитель года»")
        test.assertEqual("выполнено 20.02.2027, вне плана. Подтверждение: диплом № 7", unplanned["done"])
        test.assertEqual("Профессиональное", unplanned["direction"])

        before = len(self.rows())
        self.run("InsertOutcome", roadmap__direction=METHODICAL, roadmap__project="Копилка приёмов", roadmap__practice="На уроках в 5 классе",
                 roadmap__assessment="Получилось", roadmap__report="Открытый урок, 12 мая")
        test.assertEqual(before, len(self.rows()), "an outcome is no activity")
        self.check()
        return self.rows()

    def numbers(self):
        raise NotImplementedError

    def check(self, document=None):
        """At the three stages the check finds what the year has left."""
        for stage in ("PLAN", "MIDYEAR", "FINAL"):
            checker = self.office.service("org.marshrut.RouteChecker", NamedValue("Stage", Enum("org.marshrut.Stage", stage)))
            report = checker.check(document or self.document)
            states = {element.Id: (element.State.value, element.Text) for element in report.Elements}
            for name in ("direction", "activity", "deadline", "result", "report", "done", "assessment"):
                self.test.assertEqual("FILLED", states["roadmap." + name][0], "%s %s" % (stage, name))
            self.test.assertEqual("Копилка приёмов", states["roadmap.project"][1])
