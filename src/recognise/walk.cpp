// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/walk.hpp"

#include "recognise/blank.hpp"
#include "recognise/evidence.hpp"
#include "recognise/names.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::recognise
{

using route::Element;
using route::Section;

namespace
{

constexpr std::size_t keptLines = 3;
constexpr std::size_t longestUnknown = 130; ///< bytes of a label of unknown wording
constexpr std::size_t mostUnknownWords = 8;
constexpr double surelyValue = 0.7;
constexpr double leastInHeading = 0.62;
constexpr double surelyElement = 0.9; ///< a section's heading that is an element's label as well

/// Whether a value goes on over several paragraphs: lists of tasks, an analysis. A fact is one line.
bool takesManyLines(Element element)
{
    return route::sectionOf(element) != Section::info || element == Element::infoCourses;
}

bool startsLarge(std::string_view text)
{
    if (text.size() < 2)
        return false;
    const auto a = static_cast<unsigned char>(text[0]);
    const auto b = static_cast<unsigned char>(text[1]);
    return a == 0xD0 && ((b >= 0x90 && b <= 0xAF) || b == 0x81);
}

std::string join(const std::vector<std::pair<std::string, outline::Place>>& values)
{
    std::string all;
    for (const auto& [text, place] : values)
        all += (all.empty() ? "" : "\n") + text;
    return all;
}

} // namespace

Walk::Walk(const outline::Outline& outline, const std::map<int, Grid>& grids, const standard::Lexicon& lexicon,
           Recognised& result)
    : outline_(outline), grids_(grids), lexicon_(lexicon), result_(result)
{
    for (std::size_t i = 0; i < sources_.size(); ++i)
        sources_[i] = result.elements[i].state == State::missing ? Source::none : Source::label;
}

void Walk::run(std::size_t from)
{
    // on a sheet the road map's own title may stand where a title sheet does
    if (from > 0 && from < outline_.blocks.size() && outline_.blocks[from].sheet >= 0)
        for (std::size_t i = from > keptLines ? from - keptLines : 0; i < from; ++i)
            if (outline_.blocks[i].sheet == outline_.blocks[from].sheet)
                for (const auto& line : linesOf(outline_, i))
                    lastLines_.push_back(line);
    for (std::size_t i = from; i < outline_.blocks.size(); ++i)
    {
        const auto& cell = outline_.blocks[i].cell;
        if (cell.table >= 0)
        {
            const auto& grid = grids_.at(cell.table);
            const bool sheet = outline_.blocks[i].sheet >= 0;
            if (!readTables_.insert(cell.table).second)
                continue;
            if (sheet && i == from && from > 0)
                readTableRows(grid, cell.row, 1 << 30); // a title stands above it on the same sheet
            else
                readTable(grid);
            lastLines_.clear();
            continue;
        }
        for (const auto& line : linesOf(outline_, i))
        {
            // the items of a road map's list have labels of their own
            if (section_ == Section::roadmap && byHeading_)
                readLine(line);
            else
                for (const auto& part : splitAtLabels(line, lexicon_))
                    readLine(part);
            remember(line);
        }
    }
    close();
    finishRoadMaps();
    resolveUnknown();
}

/// Keeps the last lines before a table: they may be its title or its direction.
void Walk::remember(const Line& line)
{
    lastLines_.push_back(line);
    if (lastLines_.size() > keptLines)
        lastLines_.erase(lastLines_.begin());
}

LabelContext Walk::context() const
{
    LabelContext context;
    if (byHeading_)
        context.section = section_;
    context.insideValue = open_ && !open_->elements.empty() && takesManyLines(open_->elements.front());
    return context;
}

void Walk::readLine(const Line& line)
{
    // below the road map's heading a direction's name opens its part of the list, whatever else it may resemble
    if (section_ == Section::roadmap && byHeading_ && !line.listed && line.text.size() <= longestUnknown &&
        !namesDirection(line.text, lexicon_).empty())
    {
        close();
        readProse(line);
        return;
    }
    const auto section = sectionHeading(line, lexicon_);
    auto label = findLabel(line, context(), lexicon_);
    if (label && answersOpenLabel(line, *label))
    {
        addValue(line.text, line.place());
        if (!takesManyLines(open_->elements.front()))
            close();
        return;
    }
    if (!label && !section)
        label = labelBeforeValue(line);
    if (label && label->weakSeparator && section && section->score > surelyElement && looksLikeHeading(line))
    {
        // «Диагностика проделанной работы. Выводы» is a heading as a whole
        label = matchLabel(line.text.substr(numberingLength(line.text)), context(), lexicon_, leastInHeading);
        if (label)
            label->end = label->value = line.text.size();
    }
    if (section && section->section != Section::title && (!label || label->value >= line.text.size()))
    {
        // «Самоанализ» before the road map is a diagnosis, after it a review
        auto which = section->section;
        if (which == Section::diagnosis && !result_.roadMaps.empty())
            which = Section::review;
        const bool element = label && !label->elements.empty();
        const bool own = element && route::sectionOf(label->elements.front()) == which;
        if (!element || (own && label->score <= section->score + 0.25) ||
            (looksLikeHeading(line) && label->score <= section->score + 0.05))
        {
            openSection(which, line);
            if (own && (label->score >= surelyElement || label->elements.size() > 1))
            {
                openLabel(*label, line);
                open_->source = Source::heading;
            }
            return;
        }
    }
    // in a review, in a road map's list and among its outcomes the same words are values
    if (label && !(section_ == Section::roadmap && byHeading_ && result_.roadMaps.empty() &&
                   (line.listed || numberingLength(line.text) > 0)))
    {
        openLabel(*label, line);
        return;
    }
    if (const auto unknown = unknownLabel(line))
    {
        openUnknown(*unknown, line);
        return;
    }
    // a heading that says nothing to us ends what stood above it all the same
    if (line.heading)
    {
        if (result_.roadMaps.empty() && opensTimedList(line.block))
        {
            openSection(Section::roadmap, line);
            return;
        }
        close();
        section_.reset();
        byHeading_ = false;
        return;
    }
    if (open_)
    {
        // what follows a blank on the label's own line is no longer its value: «Цель: ______» / «Актуальность …»
        const bool blankSoFar =
            open_->sameLine && std::all_of(open_->values.begin(), open_->values.end(), [&](const auto& value) {
                return blankness(value.first, lexicon_) != Blank::no;
            });
        if ((section_ == Section::roadmap && !namesDirection(line.text, lexicon_).empty()) ||
            (blankSoFar && blankness(line.text, lexicon_) == Blank::no))
            close();
        else
        {
            addValue(line.text, line.place());
            if (open_->sameLine ||
                takesManyLines(open_->elements.empty() ? Element::noteGoal : open_->elements.front()))
                return;
            close();
            return;
        }
    }
    readProse(line);
}

void Walk::openSection(Section section, const Line& line)
{
    close();
    section_ = section;
    byHeading_ = true;
    auto& heading = result_.headings[static_cast<std::size_t>(section)];
    if (!heading)
        heading = line.place();
    if (section == Section::roadmap)
        newRoadMap_ = true;
}

void Walk::openLabel(const Label& label, const Line& line)
{
    close();
    Open open;
    for (auto element : label.elements)
    {
        // the title sheet is read; a label of it elsewhere is of no element
        if (route::sectionOf(element) == Section::title)
            continue;
        open.elements.push_back(element);
    }
    open.label = line.part(0, label.end);
    open.wording = std::string(line.text.substr(0, label.end));
    open.sure = label.score >= surelyElement;
    if (label.hasSeparator && label.end < line.text.size())
    {
        const char mark = line.text[label.end];
        separator_ = mark == ':' || mark == '\t' || mark == '.' ? mark : '-';
    }
    boldLabels_ = boldLabels_ || (!label.hasSeparator && (line.bold || line.heading));
    if (!open.elements.empty())
    {
        const auto section = route::sectionOf(open.elements.front());
        if (section_ != section && section != Section::roadmap)
        {
            section_ = section;
            byHeading_ = false;
        }
    }
    open_ = std::move(open);
    if (label.value < line.text.size())
    {
        open_->sameLine = true;
        addValue(line.text.substr(label.value), line.part(label.value, line.text.size()));
        const bool many = !open_->elements.empty() && takesManyLines(open_->elements.front());
        const bool blank = blankness(line.text.substr(label.value), lexicon_) != Blank::no;
        if (!many && !blank)
            close();
    }
    else
        open_->values.clear();
}

/// «Когда аттестована» / «Не аттестована»: the line below a label that has no value yet is its value, though its words
/// are a label's as well.
bool Walk::answersOpenLabel(const Line& line, const Label& label) const
{
    if (!open_ || open_->unknown || open_->elements.size() != 1 || !open_->values.empty() || label.hasSeparator ||
        line.bold || line.heading)
        return false;
    const auto element = open_->elements.front();
    const bool same = !label.elements.empty() && label.elements.front() == element;
    return same || (hasTypedValues(element) && valueEvidence(element, line.text, lexicon_) >= surelyValue);
}

/// «Педагогический стаж 17 лет»: nothing parts label and value, but the value can only be that element's.
std::optional<Label> Walk::labelBeforeValue(const Line& line) const
{
    if (line.text.size() > longestUnknown)
        return std::nullopt;
    const auto from = std::min(line.text.size(), numberingLength(line.text));
    const auto text = line.text.substr(from);
    const auto words = text::words(text);
    for (std::size_t n = std::min<std::size_t>(words.size(), 5); n-- > 1;)
    {
        auto label = matchLabel(text.substr(0, words[n - 1].end), context(), lexicon_, surelyElement);
        if (!label || label->elements.size() != 1 || !hasTypedValues(label->elements.front()) ||
            valueEvidence(label->elements.front(), text.substr(words[n].begin), lexicon_) < surelyValue)
            continue;
        label->end = from + words[n - 1].end;
        label->value = from + words[n].begin;
        label->hasSeparator = true;
        return label;
    }
    return std::nullopt;
}

/// Whether most of the list below a heading names times: a road map, whatever the heading calls it.
bool Walk::opensTimedList(std::size_t block) const
{
    constexpr std::size_t reach = 10;
    std::size_t items = 0;
    std::size_t timed = 0;
    for (std::size_t i = block + 1; i < std::min(outline_.blocks.size(), block + 1 + reach); ++i)
    {
        const auto& next = outline_.blocks[i];
        if (next.cell.table >= 0 || next.headingLevel > 0)
            break;
        if (next.listLabel.empty() && numberingLength(next.text) == 0)
            continue;
        ++items;
        timed += namesTime(next.text, lexicon_) ? 1U : 0U;
    }
    return items >= 3 && 2 * timed > items;
}

/// A line built as the labels around it are, whose wording says nothing: «К чему стремлюсь: …».
std::optional<Label> Walk::unknownLabel(const Line& line) const
{
    if (section_ ? *section_ == Section::roadmap || *section_ == Section::title : fields_.empty())
        return std::nullopt;
    const auto from = std::min(line.text.size(), numberingLength(line.text));
    if ((line.listed || from > 0) && open_ && !open_->sameLine && !boldLabels_)
        return std::nullopt; // an item of the list that is being read
    Label label;
    const auto head = line.text.substr(0, longestUnknown);
    if (line.boldBytes > from && line.boldBytes < line.text.size() && line.boldBytes <= longestUnknown)
        label.end = label.value = line.boldBytes;
    else if (const auto colon = head.find(':'); colon != std::string_view::npos && colon > from)
    {
        label.end = colon;
        label.value = colon + 1;
    }
    else if (const auto tab = head.find('\t'); separator_ == '\t' && tab != std::string_view::npos && tab > from)
        label.end = label.value = tab;
    else if (const auto dash = head.find(" \xE2\x80");
             separator_ == '-' && dash != std::string_view::npos && dash > from)
    {
        label.end = dash;
        label.value = dash + 4;
    }
    else if (const auto stop = head.find(". "); separator_ == '.' && stop != std::string_view::npos && stop > from)
    {
        label.end = stop;
        label.value = stop + 1;
    }
    else if (boldLabels_ && (line.bold || line.heading) && line.text.size() <= longestUnknown)
        label.end = label.value = line.text.size();
    else
        return std::nullopt;
    const auto wording = lexicon_.vocabulary.read(line.text.substr(from, label.end - from));
    if (wording.empty() || wording.size() > mostUnknownWords || startsWithInfinitive(wording, lexicon_) ||
        !startsLarge(line.text.substr(from)))
        return std::nullopt;
    label.hasSeparator = label.value < line.text.size();
    while (label.value < line.text.size() &&
           (line.text[label.value] == ' ' || line.text[label.value] == ':' || line.text[label.value] == '\t'))
        ++label.value;
    return label;
}

void Walk::openUnknown(const Label& label, const Line& line)
{
    close();
    Open open;
    open.unknown = true;
    open.wording = std::string(line.text.substr(0, label.end));
    open.label = line.part(0, label.end);
    open_ = std::move(open);
    if (label.value >= line.text.size())
        return;
    open_->sameLine = true;
    addValue(line.text.substr(label.value), line.part(label.value, line.text.size()));
}

void Walk::resolveUnknown()
{
    for (auto& [element, found] : resolveFields(fields_, result_, lexicon_))
        set(element, std::move(found), Source::prose);
}

void Walk::addValue(std::string_view text, const outline::Place& place)
{
    open_->values.emplace_back(std::string(text), place);
}

void Walk::close()
{
    if (!open_)
        return;
    auto open = std::move(*open_);
    open_.reset();
    FoundElement found;
    found.label = open.label;
    std::vector<std::pair<std::string, outline::Place>> values;
    bool hint = false;
    std::optional<outline::Place> blankPlace;
    std::string hintText;
    for (const auto& value : open.values)
    {
        const auto kind = blankness(std::string_view(value.first).substr(numberingLength(value.first)), lexicon_);
        if (kind == Blank::no)
        {
            values.push_back(value);
            continue;
        }
        if (!blankPlace || (kind == Blank::hint && !hint))
        {
            blankPlace = value.second;
            hintText = value.first;
        }
        hint = hint || kind == Blank::hint;
    }
    if (!values.empty())
    {
        found.state = State::filled;
        found.text = text::normalise(join(values));
        found.value = values.front().second;
        for (std::size_t i = 1; i < values.size(); ++i)
            found.more.push_back(values[i].second);
    }
    else
    {
        found.state = State::empty;
        found.placeholder = hint;
        found.text = hint ? text::normalise(hintText) : std::string();
        found.value = blankPlace ? *blankPlace : outline::Place{open.label.block, open.label.end, open.label.end};
    }
    if (open.elements.size() == 1 && values.size() == 1)
        open.elements.front() = byValue(open.elements.front(), open.sure, values.front().first);
    if (open.unknown || (!open.elements.empty() && open.source == Source::label))
        fields_.push_back({open.unknown ? std::optional<Element>() : open.elements.front(),
                           section_ && (byHeading_ || !open.unknown) ? section_ : std::nullopt, open.wording, found});
    for (const auto element : open.elements)
        set(element, found, open.source);
    // what a line of unknown wording says may be a fact or a thought all the same
    if (open.unknown && section_ == Section::info)
        for (const auto& [text, place] : values)
            readFacts(text, place, Element::titleHeading);
    if (!open.elements.empty() && open.elements.front() == Element::noteSituation)
        for (const auto& [text, place] : values)
            readProblem(text, place);
    if (!values.empty() && !open.elements.empty() && route::sectionOf(open.elements.front()) == Section::info)
        for (const auto& [text, place] : values)
            readFacts(text, place, open.elements.front());
}

/// A label of a typed element whose value can only be another's: «Итог аттестации (категория) – высшая»,
/// «Продолжительность педагогической работы: 8 лет». The surer the label, the surer must the value be.
Element Walk::byValue(Element element, bool sure, std::string_view value) const
{
    const double hardly = sure ? 0.05 : 0.3;
    const double certainly = sure ? 0.99 : 0.9;
    if (!hasTypedValues(element) || valueEvidence(element, value, lexicon_) > hardly)
        return element;
    for (const auto& row : route::elements())
        if (row.element != element && (sure || row.section == route::sectionOf(element)) &&
            hasTypedValues(row.element) && result_[row.element].state == State::missing &&
            valueEvidence(row.element, value, lexicon_) >= certainly)
            return row.element;
    return element;
}

void Walk::set(Element element, FoundElement found, Source source)
{
    auto& have = result_[element];
    auto& how = sources_[static_cast<std::size_t>(element)];
    const bool surer = source > how;
    const bool fuller = have.state != State::filled && found.state == State::filled;
    // an empty label replaces a guess, but no value that was found by a label
    const bool emptyHeading = source == Source::heading && found.state == State::empty && have.state == State::filled;
    if (have.state == State::missing ||
        (surer && !emptyHeading && (found.state == State::filled || how == Source::prose)) ||
        (fuller && source >= Source::heading))
    {
        have = std::move(found);
        how = source;
    }
}

} // namespace marshrut::recognise
