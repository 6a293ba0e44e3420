// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "edit/new_route.hpp"

#include "text/fold.hpp"

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/replace.hpp>
#include <boost/algorithm/string/split.hpp>

#include <algorithm>

namespace marshrut::edit
{

namespace
{

using route::Element;
using route::Section;

// A line of 14 points holds so many underscores beside its indent; a bold letter takes more room than one.
constexpr double lineLength = 58;
constexpr double letterLength = 1.15;
constexpr std::size_t leastBlank = 16;
constexpr std::size_t titleBlank = 24;
constexpr std::size_t initials = 2;

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string dayText(const route::Date& date)
{
    return twoDigits(date.day) + "." + twoDigits(date.month) + "." + std::to_string(date.year);
}

/// The first letter of a word, in UTF-8.
std::string firstLetter(const std::string& word)
{
    std::size_t end = 1;
    while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U)
        ++end;
    return word.substr(0, end);
}

/// What no file system takes is gone.
std::string forFiles(std::string text)
{
    std::erase_if(text, [](char c) { return std::string_view("\\/:*?\"<>|").find(c) != std::string_view::npos; });
    return text;
}

/// Composes one document.
class Composer
{
public:
    Composer(const NewRoute& wanted, const standard::Form& form, const standard::Strings& strings)
        : form_(form), strings_(strings), kindergarten_(wanted.kindergarten), period_(wanted.period)
    {
        for (const auto& [element, raw] : wanted.values)
            if (auto value = text::normalise(raw); !value.empty())
                values_[element] = std::move(value);
        suggest(Element::titleHeading, strings.get("heading.route"));
        if (period_.known())
        {
            suggest(Element::titleYear, std::to_string(period_.from.year));
            suggest(Element::notePeriod, periodInWords());
        }
        if (has(Element::titleTeacher))
            suggest(Element::infoTeacher, values_[Element::titleTeacher]);
        else if (has(Element::infoTeacher))
            values_[Element::titleTeacher] = values_[Element::infoTeacher];
        roadMap_ = wanted.roadMap;
    }

    RouteDocument compose()
    {
        RouteDocument document;
        document.contents = strings_.get("route.contents");
        for (const auto& row : route::elements())
            if (row.section == Section::title)
                document.titleSheet[row.element] =
                    has(row.element) ? oneLine(values_[row.element]) : titleBlankOf(row.element);
        addFacts(document);
        for (const auto section : {Section::diagnosis, Section::note})
            addStatements(document, section);
        addRoadMap(document);
        addResources(document);
        addStatements(document, Section::review);
        document.title = titleOf();
        document.fileName = fileName();
        return document;
    }

private:
    [[nodiscard]] bool has(Element element) const { return values_.count(element) != 0; }
    void suggest(Element element, const std::string& value) { values_.emplace(element, text::normalise(value)); }

    /// A blank that fills the line behind a label.
    static std::string blankBehind(std::string_view label)
    {
        const auto letters = static_cast<double>(text::utf16Length(label) + 2);
        const double room = lineLength - letters * letterLength;
        return std::string(std::max(leastBlank, static_cast<std::size_t>(std::max(room, 0.0))), '_');
    }

    static std::string titleBlankOf(Element element)
    {
        return std::string(element == Element::titleOrganisation ? 2 * titleBlank : titleBlank, '_');
    }

    static std::string oneLine(std::string text)
    {
        std::replace(text.begin(), text.end(), '\n', ' ');
        return text;
    }

    /// Asked for at any stage, so that nothing has to be added later, or given.
    [[nodiscard]] bool belongs(Element element) const
    {
        const auto* row = form_.find(element);
        return has(element) || (row != nullptr && row->required);
    }

    [[nodiscard]] std::string labelOf(Element element) const
    {
        const std::string id(route::idOf(element));
        const std::string own = "kindergarten." + id;
        return strings_.get(kindergarten_ && strings_.has(own) ? own : "element." + id);
    }

    void addHeading(RouteDocument& document, Section section) const
    {
        const std::string key = "section." + std::string(route::idOf(section));
        const std::string own = key + "." + form_.name;
        document.parts.emplace_back(RouteHeading{section, strings_.get(strings_.has(own) ? own : key)});
    }

    [[nodiscard]] RouteStatement statement(Element element) const
    {
        RouteStatement made{element, labelOf(element), {}, !has(element), false};
        if (made.blank)
            return made;
        std::vector<std::string> lines;
        boost::split(lines, values_.at(element), boost::is_any_of("\n"));
        for (auto& line : lines)
        {
            if (line = text::normalise(line); !line.empty())
                made.lines.push_back(std::move(line));
        }
        const bool numbered = std::any_of(made.lines.begin(), made.lines.end(), [](const auto& line) {
            return (line[0] >= '0' && line[0] <= '9') || line[0] == '-';
        });
        made.listed = made.lines.size() > 1 && !numbered;
        return made;
    }

    [[nodiscard]] std::vector<RouteStatement> statements(Section section) const
    {
        std::vector<RouteStatement> made;
        for (const auto& row : route::elements())
            if (row.section == section && belongs(row.element))
                made.push_back(statement(row.element));
        return made;
    }

    void addFacts(RouteDocument& document) const
    {
        RouteFacts facts{statements(Section::info)};
        if (facts.rows.empty())
            return;
        addHeading(document, Section::info);
        document.parts.emplace_back(std::move(facts));
    }

    void addStatements(RouteDocument& document, Section section) const
    {
        auto made = statements(section);
        if (made.empty())
            return;
        addHeading(document, section);
        for (auto& each : made)
        {
            if (each.blank)
                each.lines.push_back(blankBehind(each.label));
            document.parts.emplace_back(std::move(each));
        }
    }

    void addRoadMap(RouteDocument& document) const
    {
        if (!belongs(Element::roadmapActivity))
            return;
        auto roadMap = roadMap_;
        roadMap.period = period_;
        // its title is the section's heading
        if (roadMap.title.empty())
            roadMap.title = strings_.get("section.roadmap") + (period_.known() ? ", " + periodInWords() : "");
        document.parts.emplace_back(RouteRoadMap{std::move(roadMap)});
        RouteOutcomes outcomes;
        outcomes.title = strings_.get("route.outcomes");
        for (const auto element : {Element::roadmapProject, Element::roadmapPractice, Element::roadmapAssessment})
            if (form_.find(element) != nullptr &&
                std::find(form_.columns.begin(), form_.columns.end(), element) == form_.columns.end())
                outcomes.header.push_back(strings_.get("column." + std::string(route::idOf(element))));
        if (outcomes.header.empty())
            return;
        outcomes.header.insert(outcomes.header.begin(), strings_.get("column.roadmap.direction"));
        outcomes.directions = directions();
        document.parts.emplace_back(std::move(outcomes));
    }

    /// Those of the road map, in its order; of an empty one all.
    [[nodiscard]] std::vector<std::string> directions() const
    {
        std::vector<std::string> names;
        for (const auto& activity : roadMap_.activities)
            if (const auto found = activity.find(Element::roadmapDirection); found != activity.end())
                if (const auto* name = std::get_if<std::string>(&found->second);
                    name != nullptr && std::find(names.begin(), names.end(), *name) == names.end())
                    names.push_back(*name);
        if (names.empty())
            for (std::size_t i = 0; i < route::directionCount; ++i)
                names.push_back(
                    strings_.get("direction." + std::string(route::idOf(static_cast<route::Direction>(i)))));
        return names;
    }

    void addResources(RouteDocument& document) const { addStatements(document, Section::resources); }

    [[nodiscard]] std::string periodInWords() const
    {
        const auto text = route::periodText(period_);
        if (text.find('/') != std::string::npos)
            return strings_.format("period.schoolYear", {{"period", text}});
        return dayText(period_.from) + " – " + dayText(period_.to);
    }

    [[nodiscard]] std::string titleOf()
    {
        std::string title = oneLine(values_[Element::titleHeading]);
        if (has(Element::titleTeacher))
            title += ": " + oneLine(values_[Element::titleTeacher]);
        return title;
    }

    [[nodiscard]] std::string fileName()
    {
        const bool plan = values_[Element::titleHeading] != strings_.get("heading.route");
        std::string name = strings_.get(plan ? "file.plan" : "file.route");
        if (has(Element::titleTeacher))
            if (const auto teacher = nameForFiles(values_[Element::titleTeacher]); !teacher.empty())
                name += "_" + teacher;
        if (period_.known())
            name += "_" + std::to_string(period_.from.year) +
                    (period_.to.year == period_.from.year ? "" : "-" + std::to_string(period_.to.year));
        return name;
    }

    const standard::Form& form_;
    const standard::Strings& strings_;
    bool kindergarten_;
    route::Period period_;
    route::RoadMap roadMap_;
    std::map<Element, std::string> values_;
};

} // namespace

RouteDocument compose(const NewRoute& wanted, const standard::Form& form, const standard::Strings& strings)
{
    return Composer(wanted, form, strings).compose();
}

std::string nameForFiles(std::string_view teacher)
{
    std::string name(teacher);
    boost::replace_all(name, "\u00A0", " ");
    std::vector<std::string> words;
    boost::split(words, name, boost::is_any_of(" .\n\t"), boost::token_compress_on);
    std::erase(words, std::string());
    if (words.empty())
        return {};
    std::string made = words[0];
    for (std::size_t i = 1; i < std::min(words.size(), 1 + initials); ++i)
        made += (i == 1 ? "_" : "") + firstLetter(words[i]);
    return forFiles(made);
}

} // namespace marshrut::edit
