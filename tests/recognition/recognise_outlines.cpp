// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
// Recognises outlines that were read from documents once: a line «name⇥JSON» in (as tests/bench/component writes it), a line «name⇥route⇥looks like⇥element=state …» out. Seconds for the whole corpus instead of minutes.
#include "recognise/label.hpp"
#include "recognise/recognise.hpp"
#include "standard/library.hpp"

#include <boost/json.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

namespace
{

using namespace marshrut;

std::string textOf(const boost::json::object& object, const char* name)
{
    const auto* found = object.if_contains(name);
    return found ? std::string(found->as_string()) : std::string();
}

int numberOf(const boost::json::object& object, const char* name, int usual)
{
    const auto* found = object.if_contains(name);
    return found ? found->to_number<int>() : usual;
}

bool flagOf(const boost::json::object& object, const char* name)
{
    const auto* found = object.if_contains(name);
    return found && found->as_bool();
}

outline::Outline fromJson(const std::string& json)
{
    outline::Outline outline;
    const auto parsed = boost::json::parse(json);
    for (const auto& value : parsed.as_array())
    {
        const auto& object = value.as_object();
        outline::Block block;
        block.text = textOf(object, "text");
        block.style = textOf(object, "style");
        block.listLabel = textOf(object, "label");
        block.headingLevel = numberOf(object, "level", 0);
        block.bold = flagOf(object, "bold");
        block.boldBytes = static_cast<std::size_t>(numberOf(object, "boldBytes", 0));
        block.centred = flagOf(object, "centred");
        block.pageBreakBefore = flagOf(object, "pageBreak");
        block.frame = numberOf(object, "frame", -1);
        block.sheet = numberOf(object, "sheet", -1);
        if (const auto* cell = object.if_contains("cell"))
        {
            const auto part = [cell](std::size_t n) { return cell->as_array().at(n).to_number<int>(); };
            block.cell = {part(0), part(1), part(2), part(3), part(4)};
        }
        outline.blocks.push_back(std::move(block));
    }
    return outline;
}

const char* nameOf(recognise::State state)
{
    return state == recognise::State::missing ? "MISSING" : state == recognise::State::empty ? "EMPTY" : "FILLED";
}

std::string oneLine(std::string text)
{
    for (char& c : text)
        if (c == '\n' || c == '\t' || c == '\r')
            c = ' ';
    return text.substr(0, 160);
}

/// What each line is by itself: section, label and how surely; and where the title sheet ends.
void showLines(const outline::Outline& outline, const standard::Lexicon& lexicon, const recognise::Recognised& result)
{
    for (std::size_t i = 0; i < outline.blocks.size(); ++i)
        for (const auto& line : recognise::linesOf(outline, i))
        {
            std::cout << (result.titleEnd == i ? "--- title sheet ends\n" : "") << oneLine(std::string(line.text));
            if (const auto section = recognise::sectionHeading(line, lexicon))
                std::cout << "  | section " << route::idOf(section->section) << ' ' << section->score;
            if (const auto label = recognise::findLabel(line, {}, lexicon))
                std::cout << "  | label " << (label->elements.empty() ? "other" : route::idOf(label->elements.front()))
                          << ' ' << label->score << " to " << label->end;
            std::cout << '\n';
        }
}

/// What a wording means as a label, as a column's header and as a section's name, the best first.
void showMeanings(const std::string& text, const standard::Lexicon& lexicon)
{
    constexpr std::size_t most = 5;
    const auto wording = lexicon.shortened(lexicon.vocabulary.read(text));
    std::cout << text;
    for (const auto* matcher : {&lexicon.labels, &lexicon.columns, &lexicon.sections})
    {
        std::size_t shown = 0;
        std::cout << "\n   ";
        for (const auto& match : matcher->match(wording, 0.15))
            if (++shown <= most)
                std::cout << "  " << matcher->name(match.group) << ' ' << match.score;
    }
    std::cout << '\n';
}

/// The activities of the road maps: map, direction, activity, deadline.
void showRoadMaps(const std::string& name, const recognise::Recognised& result)
{
    std::size_t number = 0;
    for (const auto& roadMap : result.roadMaps)
    {
        for (const auto& activity : roadMap.activities)
        {
            std::cout << "MAP\t" << name << '\t' << number;
            for (const auto element :
                 {route::Element::roadmapDirection, route::Element::roadmapActivity, route::Element::roadmapDeadline})
                std::cout << '\t' << oneLine(recognise::textOf(activity, element));
            std::cout << '\n';
        }
        ++number;
    }
}

} // namespace

/// recognise_outlines LEXICON OUTLINES [values|lines]; recognise_outlines LEXICON WORDINGS meanings (a wording a line)
int main(int count, char** arguments)
{
    if (count < 3)
    {
        std::cerr << "recognise_outlines LEXICON OUTLINES [values|lines|meanings]\n";
        return 2;
    }
    std::ifstream lexiconFile(arguments[1]);
    const std::string json((std::istreambuf_iterator<char>(lexiconFile)), {});
    const auto lexicon = standard::parseLexicon(json, arguments[1]);
    std::ifstream outlines(arguments[2]);
    for (std::string line; std::getline(outlines, line);)
    {
        if (count > 3 && std::string(arguments[3]) == "meanings")
        {
            showMeanings(line, lexicon);
            continue;
        }
        const auto tab = line.find('\t');
        const auto outline = fromJson(line.substr(tab + 1));
        const auto result = recognise::recognise(outline, lexicon);
        if (count > 3 && std::string(arguments[3]) == "lines")
            showLines(outline, lexicon, result);
        if (count > 3)
            showRoadMaps(line.substr(0, tab), result);
        std::cout << line.substr(0, tab) << '\t' << (result.isRoute ? "route" : "none") << '\t' << result.looksLike;
        for (const auto& row : route::elements())
            std::cout << '\t' << row.id << '=' << nameOf(result[row.element].state)
                      << (count > 3 ? "=" + oneLine(result[row.element].text) : std::string());
        std::cout << '\n';
    }
}
