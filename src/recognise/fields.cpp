// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "recognise/fields.hpp"

#include "recognise/bids.hpp"
#include "recognise/evidence.hpp"
#include "recognise/label.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace marshrut::recognise
{

namespace
{

using route::Element;
using route::Section;

/// What the kinds of evidence weigh, and how much together is enough; set by the recognition corpus.
constexpr double labelWeight = 0.55;
constexpr double valueWeight = 0.35;
constexpr double orderWeight = 0.30;
constexpr double outcomeWeight = 0.40; ///< of the order among the three things that are told of a direction
constexpr double enough = 0.40;
constexpr double enoughWhenEmpty = 0.30;
constexpr double enoughOutOfOrder = 0.42;
constexpr double leastLabelOutOfOrder = 0.6;
constexpr double elsewhereCost = 0.12; ///< below the heading of another section
constexpr double surelyLabelled = 0.6; ///< a label that makes up for a post of unknown name
constexpr double toldOutright = 0.85; ///< a label that makes up for a value that is none: «Дата аттестации | давно»
constexpr double listedWording = 0.98;
constexpr double toldApart = 0.3; ///< between what a listed wording means and what it may mean besides
constexpr double leastTyped = 0.5; ///< value evidence without which a typed element is ruled out
constexpr double certainlyTyped = 0.85; ///< value evidence that needs no label
constexpr double skippedElement = 0.04; ///< what it costs to leave out an element that every route has
constexpr double surelyNamed = 0.75; ///< a label that no order makes another element's …
constexpr double certainlyNamed = 0.7; ///< … where the value fits it so well
constexpr double muchLess = 0.3; ///< by how much the label fits that other one less
constexpr double surelyOther = 0.7; ///< of a label that is none of ours
constexpr std::size_t mostFields = 1500; ///< more labels has no route

/// Elements that many routes do not have: a gap in the order is not theirs for certain.
bool isRare(Element element)
{
    return element == Element::infoSupport || element == Element::diagnosisProcedure ||
           element == Element::noteCourseRequest || element == Element::resourcesEvents;
}

/// The elements a label may stand for outside title sheet and columns.
bool canBe(Element element)
{
    const auto section = route::sectionOf(element);
    return section != Section::title && (section != Section::roadmap || element >= Element::roadmapProject);
}

int index(Element element)
{
    return static_cast<int>(element);
}

/// A field with what speaks for each element.
struct Candidate
{
    std::array<double, route::elementCount> label{};
    std::array<double, route::elementCount> value{};
    double best = 0; ///< of the labels of elements
    std::optional<Element> named; ///< what its label and value say together
    bool possible = false; ///< it may be some element
    bool other = false; ///< its label is none of ours: only its value may speak for an element
    bool empty = false;
};

class Assignment
{
public:
    Assignment(const std::vector<Field>& fields, const Elements& taken, const standard::Lexicon& lexicon)
        : fields_(fields),
          taken_(taken),
          lexicon_(lexicon),
          result_(fields.size()),
          count_(std::min(fields.size(), mostFields))
    {
    }

    std::vector<std::optional<Element>> run()
    {
        std::set<int> looks{0};
        for (std::size_t i = 0; i < count_; ++i)
        {
            result_[i] = fields_[i].element;
            if (result_[i])
                looks.insert(fields_[i].look);
        }
        candidates_.resize(count_);
        for (std::size_t i = 0; i < count_; ++i)
            if (!result_[i])
                weigh(i, looks);
        for (std::size_t from = 0; from < count_;)
        {
            std::size_t to = from;
            while (to < count_ && !result_[to])
                ++to;
            if (to > from)
                inOrder(from, to);
            from = to + 1;
        }
        outOfOrder();
        return std::move(result_);
    }

private:
    void weigh(std::size_t i, const std::set<int>& looks)
    {
        const auto& field = fields_[i];
        auto& candidate = candidates_[i];
        candidate.empty = field.found.state != State::filled;
        // a line that stands alone is a label only where labels look so, or above a blank
        const auto& found = field.found;
        const bool aboveBlank = found.placeholder || (found.value && found.value->begin != found.value->end);
        if (candidate.empty && !aboveBlank && looks.count(field.look) == 0)
            return;
        double other = 0;
        double best = 0;
        for (const auto& match :
             labelMeanings(lexicon_.shortened(lexicon_.vocabulary.read(field.label)), lexicon_, 0.15))
            if (const auto element = standard::Lexicon::element(lexicon_.labels, match))
            {
                candidate.label[static_cast<std::size_t>(*element)] = match.score;
                best = std::max(best, match.score);
            }
            else
                other = match.score;
        if (field.ofDirection)
        {
            // the same words head a column; what they mean elsewhere is nothing here
            for (const auto& match : lexicon_.columns.match(lexicon_.vocabulary.read(field.label), 0.15))
                if (const auto element = standard::Lexicon::element(lexicon_.columns, match))
                {
                    auto& label = candidate.label[static_cast<std::size_t>(*element)];
                    label = std::max(label, match.score);
                }
            other = 0;
            for (const auto of : {Element::roadmapReport, Element::roadmapDeadline, Element::roadmapDone})
                other = std::max(other, candidate.label[static_cast<std::size_t>(of)]);
            best = 0;
            for (int at = index(Element::roadmapProject); at <= index(Element::roadmapAssessment); ++at)
                best = std::max(best, candidate.label[static_cast<std::size_t>(at)]);
        }
        candidate.best = field.ofDirection ? best : bestOf(candidate);
        candidate.other = other > surelyOther && other > best;
        if (candidate.other && candidate.empty)
            return;
        candidate.possible = true;
        if (!candidate.empty)
        {
            const ValueEvidence evidence(field.found.text, lexicon_);
            for (const auto& row : route::elements())
                if (canBe(row.element))
                    candidate.value[static_cast<std::size_t>(row.element)] = evidence.of(row.element);
        }
        if (!field.ofDirection && !candidate.other)
            candidate.named = namedBy(candidate);
    }

    /// How surely a label names any of the elements that it may stand for; «Педагог» may be no title's outside of it.
    static double bestOf(const Candidate& candidate)
    {
        double best = 0;
        for (const auto& row : route::elements())
            if (canBe(row.element))
                best = std::max(best, candidate.label[static_cast<std::size_t>(row.element)]);
        return best;
    }

    /// The element that label and value name together.
    static std::optional<Element> namedBy(const Candidate& candidate)
    {
        std::optional<Element> best;
        double most = surelyNamed;
        for (const auto& row : route::elements())
            if (const auto label = candidate.label[static_cast<std::size_t>(row.element)];
                hasTypedValues(row.element) && label >= most)
            {
                most = label;
                best = row.element;
            }
        return best && candidate.value[static_cast<std::size_t>(*best)] >= certainlyNamed ? best : std::nullopt;
    }

    /// Whether what label and value name together leaves another element no chance, whatever the order says.
    [[nodiscard]] bool rulesOut(const Candidate& candidate, Element element) const
    {
        const auto named = static_cast<std::size_t>(*candidate.named);
        const auto at = static_cast<std::size_t>(element);
        if (named == at || taken_[named] ||
            candidate.value[at] >= (hasTypedValues(element) ? leastTyped : certainlyNamed))
            return false;
        return candidate.label[at] + (candidate.value[at] > 0 ? muchLess : 0) < candidate.label[named];
    }

    /// How well an element fits a field; below 0: not at all.
    [[nodiscard]] double score(std::size_t i, Element element, bool ordered) const
    {
        const auto& candidate = candidates_[i];
        const auto& field = fields_[i];
        const auto at = static_cast<std::size_t>(element);
        if (!candidate.possible || taken_[at] || !canBe(element))
            return -1;
        const bool outcome = route::isOutcome(element);
        if (field.ofDirection && !outcome)
            return -1;
        if (candidate.named && rulesOut(candidate, element))
            return -1;
        const bool elsewhere = field.section && !field.ofDirection && *field.section != route::sectionOf(element);
        // a heading of unknown wording may have ended the section; nothing leads back into an earlier one
        const bool later = elsewhere && ordered && route::sectionOf(element) > *field.section;
        if (elsewhere && !later && candidate.label[at] < leastLabelOutOfOrder)
            return -1;
        const bool typed = hasTypedValues(element);
        // posts have too many names to know them all
        const bool named = candidate.label[at] >= (element == Element::infoPosition ? surelyLabelled : toldOutright);
        if (!candidate.empty && typed && candidate.value[at] < leastTyped && !named)
            return -1;
        const bool byValue = typed && candidate.value[at] >= certainlyTyped;
        if (candidate.other && !byValue)
            return -1;
        // a blank has but its label to speak for it: what that tells outright it is, whatever the order wants
        // so it is with a label in a listed wording, unless its value is plainly another's
        if (candidate.best >= listedWording && candidate.label[at] < candidate.best - toldApart &&
            (candidate.empty || !byValue))
            return -1;
        if (!ordered)
        {
            if (candidate.label[at] < leastLabelOutOfOrder && !byValue)
                return -1;
        }
        return labelWeight * candidate.label[at] + valueWeight * candidate.value[at] +
               (ordered ? field.ofDirection ? outcomeWeight : orderBonus_ : 0) - (field.listItem ? 0.1 : 0) -
               (elsewhere ? elsewhereCost : 0);
    }

    /// The elements that may stand between two known fields, in the seeds' order.
    [[nodiscard]] std::vector<Element> between(std::size_t from, std::size_t to) const
    {
        const auto before = from > 0 ? result_[from - 1] : std::optional<Element>();
        const auto after = to < count_ ? result_[to] : std::optional<Element>();
        const int low = before ? index(*before) : -1;
        const int high = after ? index(*after) : static_cast<int>(route::elementCount);
        std::vector<Element> elements;
        for (const auto& row : route::elements())
        {
            if (!canBe(row.element) || taken_[static_cast<std::size_t>(row.element)])
                continue;
            const int at = index(row.element);
            // where the order is broken, what goes on from the one and what leads to the other
            const bool fits = low < high ? at > low && at < high
                                         : (at > low && row.section == route::sectionOf(*before)) ||
                                               (at < high && row.section == route::sectionOf(*after));
            if (fits)
                elements.push_back(row.element);
        }
        return elements;
    }

    /// The order tells the more, the fewer elements there are for the fields.
    [[nodiscard]] double orderBonus(std::size_t from, std::size_t to, const std::vector<Element>& elements) const
    {
        double fields = 0;
        std::set<Section> sections;
        bool anySection = false;
        for (std::size_t i = from; i < to; ++i)
            if (candidates_[i].possible)
            {
                ++fields;
                anySection = anySection || !fields_[i].section;
                if (fields_[i].section)
                    sections.insert(*fields_[i].section);
            }
        double open = 0;
        for (const auto element : elements)
            if (!isRare(element) && (anySection || sections.count(route::sectionOf(element)) != 0))
                ++open;
        const double share = open > 0 ? fields / open : 1;
        return orderWeight * (share >= 1 ? 1 : share >= 0.5 ? 0.9 : share >= 0.3 ? 0.6 : 0.3);
    }

    /// The best way to give the fields of a run elements that keep the seeds' order (dynamic programming over both).
    void inOrder(std::size_t from, std::size_t to)
    {
        const auto elements = between(from, to);
        orderBonus_ = orderBonus(from, to, elements);
        const std::size_t rows = to - from;
        const std::size_t columns = elements.size();
        if (columns == 0)
            return;
        std::vector<std::vector<double>> best(rows + 1, std::vector<double>(columns + 1, 0));
        for (std::size_t k = 1; k <= columns; ++k)
            best[0][k] = best[0][k - 1] - cost(elements[k - 1]);
        for (std::size_t r = 1; r <= rows; ++r)
            for (std::size_t k = 1; k <= columns; ++k)
                best[r][k] = std::max({best[r - 1][k], best[r][k - 1] - cost(elements[k - 1]),
                                       best[r - 1][k - 1] + gain(from + r - 1, elements[k - 1])});
        constexpr double same = 1e-9;
        std::size_t r = rows;
        std::size_t k = columns;
        while (r > 0 && k > 0)
        {
            if (best[r][k] <= best[r - 1][k - 1] + gain(from + r - 1, elements[k - 1]) + same)
            {
                give(from + r - 1, elements[k - 1]);
                --r;
                --k;
            }
            else if (best[r][k] <= best[r - 1][k] + same)
                --r;
            else
                --k;
        }
    }

    [[nodiscard]] static double cost(Element element) { return isRare(element) ? 0 : skippedElement; }

    [[nodiscard]] double gain(std::size_t i, Element element) const
    {
        constexpr double never = -1000;
        const double found = score(i, element, true);
        const double least = candidates_[i].empty ? enoughWhenEmpty : enough;
        return found < least ? never : found - least;
    }

    /// What the order does not explain goes by label and value alone, the surest first.
    void outOfOrder()
    {
        std::vector<Bid> bids;
        for (std::size_t i = 0; i < count_; ++i)
            if (!result_[i])
                for (const auto& row : route::elements())
                    if (const double found = score(i, row.element, false);
                        found >= (candidates_[i].empty ? enoughWhenEmpty : enoughOutOfOrder))
                        bids.push_back({found, i, row.element});
        for (const auto& bid : awarded(std::move(bids)))
            give(bid.candidate, bid.element);
    }

    void give(std::size_t i, Element element)
    {
        result_[i] = element;
        taken_.set(static_cast<std::size_t>(element));
    }

    const std::vector<Field>& fields_;
    Elements taken_;
    const standard::Lexicon& lexicon_;
    std::vector<std::optional<Element>> result_;
    std::vector<Candidate> candidates_;
    std::size_t count_;
    double orderBonus_ = 0;
};

} // namespace

std::vector<std::optional<Element>> resolveFields(const std::vector<Field>& fields, const Elements& taken,
                                                  const standard::Lexicon& lexicon)
{
    return Assignment(fields, taken, lexicon).run();
}

} // namespace marshrut::recognise
