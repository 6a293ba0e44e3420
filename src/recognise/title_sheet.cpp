// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/title_sheet.hpp"

#include "recognise/blank.hpp"
#include "recognise/names.hpp"
#include "recognise/title_reader.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::recognise
{

using route::Element;

namespace
{

constexpr std::string_view parting = ", ";

/// Where the place and the year begin that stand behind an institution on its line («МОУ «Лицей № 2», г. Ртищево, 2025 г.»);
/// 0 where they do not.
std::size_t tailOf(std::string_view text, const standard::Lexicon& lexicon)
{
    constexpr std::size_t longestTail = 120; // bytes
    for (auto at = text.find(parting); at != std::string_view::npos; at = text.find(parting, at + 1))
    {
        const auto tail = text.substr(at + parting.size());
        const auto place = tail.size() <= longestTail ? findMarkedPlace(tail, lexicon) : std::nullopt;
        if (place && !place->blank && place->span.begin == 0 && findYear(tail, lexicon) &&
            namesOrganisation(text.substr(0, at), lexicon) && !namesOrganisation(tail, lexicon))
            return at + parting.size();
    }
    return 0;
}

} // namespace

std::string clean(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == '\t' ? ' ' : c;
    return text::normalise(out);
}

TitleReader::TitleReader(const outline::Outline& outline, std::size_t end, const standard::Lexicon& lexicon,
                         Recognised& result)
    : outline_(outline), lexicon_(lexicon), result_(result)
{
    for (std::size_t i = 0; i < end; ++i)
        for (const auto& line : linesOf(outline, i))
        {
            lines_.push_back(line);
            if (const auto tail = tailOf(line.text, lexicon); tail > 0)
            {
                auto rest = line;
                rest.begin = line.begin + tail;
                rest.text = line.text.substr(tail);
                rest.boldBytes = line.boldBytes > tail ? line.boldBytes - tail : 0;
                rest.first = false;
                auto& head = lines_.back();
                head.end = rest.begin - parting.size();
                head.text = line.text.substr(0, tail - parting.size());
                head.boldBytes = std::min(head.boldBytes, head.text.size());
                head.last = false;
                lines_.push_back(rest);
            }
        }
    used_.resize(lines_.size());
}

void TitleReader::read()
{
    byStyle();
    stamps();
    cells();
    byLabel();
    documentName();
    hints();
    organisation();
    organisationOfStamp();
    yearAndPlace();
    period();
    teacher();
    barePlace();
    organisationOfTeacher();
    placeOfOrganisation();
    blanksBesideYear();
    bareBlanks();
}

void TitleReader::set(Element element, const Line& line, std::size_t from, std::size_t to, bool blank)
{
    auto& found = at(element);
    const auto text = line.text.substr(from, to - from);
    const auto kind = blankness(text, lexicon_);
    found.state = blank || kind != Blank::no ? State::empty : State::filled;
    found.placeholder = kind == Blank::hint && !blank;
    found.text = found.state == State::filled || found.placeholder ? clean(text) : std::string();
    found.value = line.part(from, to);
    // «____ г.», «20__ г.»: only the blank itself is written on
    const auto stretch = kind == Blank::blank ? blankStretch(text) : Stretch{};
    if (stretch.begin != std::string_view::npos)
    {
        auto begin = stretch.begin;
        while (begin > 0 && text[begin - 1] >= '0' && text[begin - 1] <= '9')
            --begin;
        found.value = line.part(from + begin, from + stretch.end);
    }
}

void readTitleSheet(const outline::Outline& outline, std::size_t end, const standard::Lexicon& lexicon,
                    Recognised& result)
{
    TitleReader(outline, end, lexicon, result).read();
}

} // namespace marshrut::recognise
