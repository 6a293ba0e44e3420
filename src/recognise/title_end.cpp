// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/road_map.hpp"
#include "recognise/title_reader.hpp"
#include "recognise/title_sheet.hpp"

#include "recognise/names.hpp"
#include "recognise/pairs.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <set>

namespace marshrut::recognise
{

namespace
{

using route::Element;
using route::Section;

constexpr std::size_t mostTitleLines = 60;
constexpr int farthestHeader = 4; ///< rows between a road map's title and its header on a sheet
constexpr double sureLabel = 0.97;
constexpr double surelySection = 0.9;
constexpr std::size_t longestTitleLine = 420; ///< bytes; a longer one is prose

/// Labels that stand on title sheets as well: they do not end one.
bool belongsOnTitle(Element element)
{
    return route::sectionOf(element) == Section::title || element == Element::infoTeacher ||
           element == Element::infoPosition || element == Element::noteTopic || element == Element::notePeriod ||
           element == Element::infoSupport || element == Element::infoCategory;
}

/// Whether a line says by a label what stands on title sheets alone, however long its value is.
bool labelsTitle(const Line& line, const standard::Lexicon& lexicon)
{
    const auto label = findLabel(line, {}, lexicon);
    return label && label->hasSeparator && !label->weakSeparator && !label->elements.empty() &&
           route::sectionOf(label->elements.front()) == Section::title;
}

/// Whether a row of a table says what only a title sheet does: the document's name beside a label of its own.
bool namesDocumentIn(const outline::Outline& outline, const std::vector<std::size_t>& blocks,
                     const standard::Lexicon& lexicon)
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [&](std::size_t block) { return namesDocument(outline.blocks[block].text, lexicon); });
}

constexpr int mostTitleRows = 6; ///< of a title sheet that is a table of labels and values

/// An institution, a place or a year by themselves: what few facts about a teacher are.
bool isTitleValue(std::string_view text, const standard::Lexicon& lexicon)
{
    constexpr std::size_t longestValue = 300; // bytes
    if (const auto year = findYear(text, lexicon); year && year->alone)
        return true;
    if (text.size() > longestValue)
        return false;
    // whom it is named after is no teacher: «СОШ № 6 им. А. С. Пушкина»
    if (namesOrganisation(text, lexicon))
        return text.find(',') == std::string_view::npos && !anyWord(text, lexicon.roles);
    return !findPerson(text, lexicon) && !text::hasDigit(text) && findMarkedPlace(text, lexicon).has_value();
}

/// Whether a table's first row is labels of facts and the row below holds their values.
bool headsFactsBelow(const outline::Outline& outline, const Grid& grid, const standard::Lexicon& lexicon)
{
    constexpr std::size_t fewest = 4;
    constexpr double surelyLabel = 0.9;
    const auto& header = grid.rows.begin()->second;
    if (grid.rows.size() < 2 || header.size() < fewest || holdsManyPairs(outline, header, lexicon))
        return false;
    bool facts = false;
    std::size_t labels = 0;
    for (const auto block : header)
        if (const auto label = matchLabel(outline.blocks[block].text, {}, lexicon, surelyLabel);
            label && !label->elements.empty())
        {
            ++labels;
            facts = facts || !belongsOnTitle(label->elements.front());
        }
    return facts && labels + 1 >= header.size();
}

/// Whether a table of facts or a road map begins here: rows whose first cells are labels that no title sheet has.
bool isContentTable(const outline::Outline& outline, const Grid& grid, const standard::Lexicon& lexicon)
{
    // «РАССМОТРЕНО на заседании МО» is a stamp, whatever else its words may mean
    for (const auto block : grid.rows.begin()->second)
        if (anyWord(outline.blocks[block].text, lexicon.stamps))
            return false;
    if (findRoadMapHeader(outline, grid, 0, lexicon) || headsFactsBelow(outline, grid, lexicon))
        return true;
    int rows = 0;
    for (const auto& [row, blocks] : grid.rows)
    {
        if (++rows > 12)
            break;
        if (namesDocumentIn(outline, blocks, lexicon))
            continue;
        for (std::size_t i = 0; i < std::min<std::size_t>(blocks.size(), 2); ++i)
        {
            const auto lines = linesOf(outline, blocks[i]);
            if (lines.empty() || blocks.size() < 2)
                continue;
            // what stands beside can be a title's alone: «Где работает педагог | МБОУ …»
            if (i == 0 && rows <= mostTitleRows && isTitleValue(outline.blocks[blocks[1]].text, lexicon))
                break;
            const auto label = matchLabel(lines.front().text, {}, lexicon, 0.75);
            if (label && !label->elements.empty() && !belongsOnTitle(label->elements.front()))
                return true;
        }
    }
    return false;
}

/// Where the title sheet is the beginning of the one table that holds the whole document: the first block after it.
std::optional<std::size_t> titleInTable(const outline::Outline& outline, const Grid& grid,
                                        const standard::Lexicon& lexicon)
{
    constexpr std::size_t mostRows = 12;
    std::size_t rows = 0;
    bool named = false;
    for (const auto& [row, blocks] : grid.rows)
    {
        if (++rows > mostRows)
            break;
        const auto lines = linesOf(outline, blocks.front());
        if (namesDocumentIn(outline, blocks, lexicon))
        {
            named = true;
            continue;
        }
        // below the title's labels a row of one cell heads the facts, whatever it calls them
        const bool wide = blocks.size() == 1 && lines.size() == 1 && grid.columns > 1;
        const bool heading = wide && ((named && rows > 2) || sectionHeading(lines.front(), lexicon));
        std::optional<Label> label;
        if (blocks.size() > 1 && !lines.empty())
            label = matchLabel(lines.front().text, {}, lexicon, 0.75);
        named = named || (label && !label->elements.empty() && label->elements.front() == Element::titleHeading);
        const bool content = label && !label->elements.empty() && !belongsOnTitle(label->elements.front()) &&
                             !(rows <= mostTitleRows && isTitleValue(outline.blocks[blocks[1]].text, lexicon));
        if (heading || content)
            return named && rows > 1 ? std::optional(blocks.front()) : std::nullopt;
    }
    return std::nullopt;
}

/// On a sheet: the row of one cell that heads the labels and values beginning at the block, whatever it calls them.
std::optional<std::size_t> headsFactsOfSheet(const outline::Outline& outline, const Grid& grid, std::size_t block,
                                             const standard::Lexicon& lexicon)
{
    const auto row = grid.rows.find(outline.blocks[block].cell.row);
    if (row == grid.rows.end() || row == grid.rows.begin() || row->second.size() < 2 || row->second.front() != block)
        return std::nullopt;
    const auto& above = std::prev(row)->second;
    const std::string_view text = outline.blocks[above.front()].text;
    const bool ofTitle = namesDocument(text, lexicon) || namesOrganisation(text, lexicon) ||
                         findPerson(text, lexicon) || findYear(text, lexicon) || findMarkedPlace(text, lexicon) ||
                         findBarePlace(text, lexicon) || text.find(':') != std::string_view::npos;
    return above.size() == 1 && !ofTitle ? std::optional(above.front()) : std::nullopt;
}

/// Whether a road map's table stands directly below: then «Маршрутный лист …» is its heading, else the document's name.
bool opensTable(const outline::Outline& outline, std::size_t block, const std::map<int, Grid>& grids,
                const standard::Lexicon& lexicon)
{
    constexpr std::size_t reach = 4;
    for (std::size_t i = block + 1; i < std::min(outline.blocks.size(), block + 1 + reach); ++i)
    {
        const auto table = outline.blocks[i].cell.table;
        if (table >= 0 && table != outline.blocks[block].cell.table)
            return static_cast<bool>(findRoadMapHeader(outline, grids.at(table), 0, lexicon));
    }
    return false;
}

} // namespace

double nameScore(std::string_view text, const standard::Lexicon& lexicon)
{
    if (text.size() > longestTitleLine)
        return 0;
    const auto wording = lexicon.vocabulary.read(text);
    return wording.size() <= 24 ? lexicon.documentNames.best(wording, 0.6).score : 0;
}

bool goesOnWithName(const Line& line)
{
    return line.centred && !line.heading && text::startsSmall(line.text) &&
           line.text.find(':') == std::string_view::npos;
}

bool namesDocument(std::string_view text, const standard::Lexicon& lexicon)
{
    return nameScore(text, lexicon) > 0;
}

std::size_t findTitleEnd(const outline::Outline& outline, const std::map<int, Grid>& grids,
                         const standard::Lexicon& lexicon)
{
    std::set<int> seenTables;
    std::size_t lines = 0;
    bool something = false;
    bool named = false; // the document's name was there
    std::string_view nameBefore; // the line before, where it is that name or begins it
    int headerRow = std::numeric_limits<int>::max(); // of the sheet's road map
    // where labels that may belong to the facts began, without anything of a title sheet since
    std::optional<std::size_t> factsFrom;
    const auto endByLabel = [&](std::size_t block) { return factsFrom ? *factsFrom : block; };
    for (std::size_t i = 0; i < outline.blocks.size(); ++i)
    {
        const auto& block = outline.blocks[i];
        if (block.pageBreakBefore && something)
            return i;
        if (block.cell.table >= 0 && seenTables.insert(block.cell.table).second &&
            isContentTable(outline, grids.at(block.cell.table), lexicon))
        {
            if (block.sheet < 0)
            {
                const auto first = named ? std::nullopt : titleInTable(outline, grids.at(block.cell.table), lexicon);
                return first ? *first : endByLabel(i);
            }
            // a sheet is one table: its title is what stands above the header or the facts
            if (const auto header = findRoadMapHeader(outline, grids.at(block.cell.table), 0, lexicon))
                headerRow = header->row;
        }
        if (block.sheet >= 0 && block.cell.row >= headerRow)
            return i;
        if (block.sheet >= 0 && named)
            if (const auto heading = headsFactsOfSheet(outline, grids.at(block.cell.table), i, lexicon))
                return *heading;
        // our own title sheet says so itself
        if (lexicon.styles.count(block.style) != 0)
        {
            something = named = true;
            continue;
        }
        // nor does the document's name over several lines, one of which may be a section's name
        const auto breakAt = block.text.find('\n');
        if (breakAt != std::string::npos && block.text.size() <= longestTitleLine &&
            nameScore(block.text.substr(0, breakAt), lexicon) < nameScore(block.text, lexicon))
        {
            something = named = true;
            continue;
        }
        // nor does what a stamp says end it, whose cell holds all of it
        if (block.cell.table >= 0 && anyWord(block.text.substr(0, breakAt), lexicon.stamps))
        {
            something = true;
            continue;
        }
        for (const auto& line : linesOf(outline, i))
        {
            if (++lines > mostTitleLines)
                return i;
            if (line.text.size() > longestTitleLine && !labelsTitle(line, lexicon))
                return endByLabel(i);
            // «Я, Иванова Мария Петровна, работаю …», «Меня зовут …»: the teacher tells in sentences
            if (named && speaksOfOneself(line.text, lexicon))
                return endByLabel(i);
            const double before = nameScore(nameBefore, lexicon);
            auto name = nameScore(line.text, lexicon);
            if (!nameBefore.empty())
                if (const double both = nameScore(std::string(nameBefore) + " " + std::string(line.text), lexicon);
                    both > before)
                    name = std::max(name, both);
            bool begins = false; // of the name, though its words are a section's
            const auto section = sectionHeading(line, lexicon);
            // «приказ № ____ от …» of a stamp is no label, nor is «повышения квалификации педагога» below the name
            const bool nothing = (!nameBefore.empty() && goesOnWithName(line)) || anyWord(line.text, lexicon.stamps);
            const auto label = nothing ? std::nullopt : findLabel(line, {}, lexicon);
            const bool labelled = label && label->hasSeparator && !label->weakSeparator;
            if (section && section->section != Section::title && !(labelled && label->score >= section->score))
            {
                const bool road = section->section == Section::roadmap && block.sheet >= 0 &&
                                  headerRow <= block.cell.row + farthestHeader;
                // «Персональный маршрут» over «профессионального развития»
                const bool plan = section->section == Section::roadmap ||
                                  (section->score < surelySection && anyWord(line.text, lexicon.documentWords));
                const bool title = plan && block.sheet < 0 && !line.heading && looksLikeHeading(line) && !named &&
                                   !opensTable(outline, i, grids, lexicon);
                const bool nameOfSheet = section->section == Section::roadmap && block.sheet >= 0 && !road && !named;
                // «Индивидуальный образовательный маршрут / профессионального развития педагога»
                const bool nameGoesOn = before > 0 && name > 0 && section->score < sureLabel && !line.heading &&
                                        !opensTable(outline, i, grids, lexicon);
                if ((name < section->score && !title && !nameOfSheet && !nameGoesOn) || road)
                    return i;
                named = begins = true;
            }
            const bool isName = name > 0;
            nameBefore = isName || begins ? line.text : std::string_view();
            named = named || isName;
            // without a value set off from it only a sure wording is a label here: titles are full of such words
            // nor is the label of a title sheet's own table, whatever else its words may mean
            const bool ofTitle = block.cell.table >= 0 && block.sheet < 0 && block.cell.row < mostTitleRows;
            if (!isName && !ofTitle && label && !label->elements.empty() &&
                (label->hasSeparator || label->score >= sureLabel))
            {
                if (!belongsOnTitle(label->elements.front()))
                    return endByLabel(i);
                const bool fact = route::sectionOf(label->elements.front()) != Section::title;
                if (fact && !line.centred && !factsFrom)
                    factsFrom = i;
            }
            else if (findYear(line.text, lexicon) || findMarkedPlace(line.text, lexicon))
                factsFrom.reset();
            something = true;
        }
    }
    return outline.blocks.size();
}

} // namespace marshrut::recognise
