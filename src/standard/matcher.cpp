// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/matcher.hpp"

#include "text/fold.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace marshrut::standard
{

namespace
{

constexpr double neutralWeight = 0.05;
constexpr double unknownWeight = 0.7;
/// A wording known only by its significant words is never as sure as a listed one.
constexpr double keyBase = 0.56;
constexpr double keyShare = 0.39;
constexpr double openingScore = 0.88;
constexpr double besideOpening = 0.8; ///< of what the other words mean
constexpr double notFactor = 0.35;
constexpr double bracketFactor = 0.95;

bool containsAll(const std::vector<int>& sorted, const std::vector<int>& wanted)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&sorted](int stem) { return std::binary_search(sorted.begin(), sorted.end(), stem); });
}

/// The stemmer takes the end of «дефицит», «опыт» for a verb's; their other cases have the whole word as their stem.
bool endsLikeVerb(std::string_view form)
{
    constexpr std::size_t letters = 4; // bytes of two
    const auto end = form.size() > letters ? form.substr(form.size() - letters) : std::string_view();
    return end == "\xD0\xB8\xD1\x82" || end == "\xD1\x8B\xD1\x82"; // -ит, -ыт
}

std::vector<int> sortedSet(std::vector<int> stems)
{
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

} // namespace

Wording upTo(const Wording& wording, std::size_t end)
{
    Wording head;
    std::copy_if(wording.begin(), wording.end(), std::back_inserter(head),
                 [end](const Token& token) { return token.end <= end; });
    return head;
}

Wording inBrackets(const Wording& wording)
{
    Wording inside;
    for (auto token : wording)
        if (std::exchange(token.bracketed, false))
            inside.push_back(std::move(token));
    return inside;
}

void Vocabulary::setNeutral(const std::string& words)
{
    for (const int stem : learn(words))
        neutral_.insert(stem);
}

void Vocabulary::addJoined(const std::string& letters)
{
    std::vector<std::string> forms;
    for (const auto& word : text::words(letters))
        forms.push_back(word.form);
    joined_.push_back(std::move(forms));
}

void Vocabulary::addExpansion(const std::string& abbreviation, const std::string& words)
{
    expansions_[text::fold(abbreviation)] = words;
}

void Vocabulary::addClass(const std::string& words)
{
    std::string first;
    for (const auto& word : text::words(words))
    {
        if (first.empty())
            first = word.stem;
        classes_[word.stem] = first;
        if (endsLikeVerb(word.form))
            classes_.try_emplace(word.form, first);
    }
}

void Vocabulary::setTimeAside(WordSet first, WordSet between, WordSet last)
{
    timeAside_ = {std::move(first), std::move(between), std::move(last)};
}

void Vocabulary::markTimeAsides(Wording& wording) const
{
    const auto isBetween = [this](const Token& token) {
        return (token.form[0] >= '0' && token.form[0] <= '9') || timeAside_.between.hasForm(token.form);
    };
    for (std::size_t i = 1; i < wording.size(); ++i)
    {
        if (!timeAside_.first.hasForm(wording[i].form))
            continue;
        auto last = i + 1;
        while (last < wording.size() && isBetween(wording[last]))
            ++last;
        if (last == i + 1 || last == wording.size() || !timeAside_.last.hasForm(wording[last].form))
            continue;
        for (; i <= last; ++i)
            wording[i].bracketed = true;
    }
}

std::vector<Vocabulary::Raw> Vocabulary::raw(std::string_view text, std::size_t most) const
{
    std::vector<Raw> found;
    auto words = text::words(text, most);
    found.reserve(words.size());
    for (auto& word : words)
        found.push_back({std::move(word.form), std::move(word.stem), word.begin, word.end});
    for (std::size_t i = 0; i < found.size(); ++i)
        for (const auto& letters : joined_)
        {
            if (i + letters.size() > found.size())
                continue;
            const auto same = [&found](std::size_t at, const std::string& form) { return found[at].form == form; };
            std::size_t n = 0;
            while (n < letters.size() && same(i + n, letters[n]))
                ++n;
            if (n < letters.size())
                continue;
            for (std::size_t k = 1; k < n; ++k)
                found[i].form += found[i + k].form;
            found[i].stem = text::stem(found[i].form);
            found[i].end = found[i + n - 1].end;
            found.erase(found.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                        found.begin() + static_cast<std::ptrdiff_t>(i + n));
            break;
        }
    return found;
}

std::string Vocabulary::canonical(const std::string& stem) const
{
    const auto found = classes_.find(stem);
    return found == classes_.end() ? stem : found->second;
}

int Vocabulary::known(const std::string& stem, const std::string& form) const
{
    constexpr std::size_t mostRemembered = 20000; // no strange document fills the memory
    if (known_.size() >= mostRemembered)
        known_.clear();
    const auto [remembered, fresh] = known_.try_emplace(form, -1);
    if (fresh)
    {
        const auto exact = ids_.find(canonical(stem));
        const auto whole = exact == ids_.end() && endsLikeVerb(form) ? ids_.find(canonical(form)) : exact;
        remembered->second = whole == ids_.end() ? near(stem) : whole->second;
    }
    return remembered->second;
}

int Vocabulary::near(const std::string& stem) const
{
    constexpr std::size_t shortest = 12; // bytes; what is shorter is another word
    if (stem.size() < shortest)
        return -1;
    // every letter of Russian takes two bytes, so two bytes are the first letter
    const auto first = byFirstLetter_.find(stem[0]);
    if (first == byFirstLetter_.end())
        return -1;
    const auto second = first->second.find(stem[1]);
    if (second == first->second.end())
        return -1;
    for (const auto& candidate : second->second)
        if (text::nearlyEqual(stem, candidate))
            return ids_.at(canonical(candidate));
    return -1;
}

std::vector<int> Vocabulary::learn(const std::string& words)
{
    std::vector<int> stems;
    known_.clear();
    for (const auto& word : raw(words, std::string_view::npos))
    {
        const auto expansion = expansions_.find(word.form);
        if (expansion != expansions_.end())
        {
            for (const int stem : learn(expansion->second))
                stems.push_back(stem);
            continue;
        }
        const auto& stem = word.stem;
        const auto key = canonical(stem);
        const auto [entry, fresh] = ids_.try_emplace(key, static_cast<int>(ids_.size()));
        const int id = entry->second;
        if (endsLikeVerb(word.form))
            ids_.try_emplace(word.form, id);
        if (stem.size() >= 2)
        {
            auto& near = byFirstLetter_[stem[0]][stem[1]];
            if (std::find(near.begin(), near.end(), stem) == near.end())
                near.push_back(stem);
        }
        stems.push_back(id);
    }
    return stems;
}

Wording Vocabulary::read(std::string_view text, std::size_t most) const
{
    Wording wording;
    int depth = 0;
    std::size_t seen = 0;
    for (const auto& word : raw(text, most))
    {
        for (; seen < word.begin; ++seen)
        {
            if (text[seen] == '(' || text[seen] == '[')
                ++depth;
            else if ((text[seen] == ')' || text[seen] == ']') && depth > 0)
                --depth;
        }
        const auto add = [&](int stem, const std::string& form) {
            wording.push_back({stem, isNeutral(stem), depth > 0, word.begin, word.end, form});
        };
        const auto expansion = expansions_.find(word.form);
        if (expansion == expansions_.end())
            add(known(word.stem, word.form), word.form);
        else
            for (const auto& part : text::words(expansion->second))
                add(known(part.stem, part.form), part.form);
    }
    markTimeAsides(wording);
    return wording;
}

int Matcher::addGroup(const std::string& name)
{
    groups_.push_back({name, {}, {}});
    return static_cast<int>(groups_.size()) - 1;
}

void Matcher::addPhrase(int group, std::vector<int> stems)
{
    patterns_.push_back({group, false, sortedSet(std::move(stems)), 0});
}

void Matcher::addKey(int group, std::vector<int> stems)
{
    patterns_.push_back({group, true, sortedSet(std::move(stems)), 0});
}

void Matcher::addNot(int group, std::vector<int> stems)
{
    groups_.at(static_cast<std::size_t>(group)).nots.push_back(sortedSet(std::move(stems)));
}

void Matcher::addOpening(int group, std::vector<int> stems)
{
    groups_.at(static_cast<std::size_t>(group)).openings.push_back(std::move(stems));
}

void Matcher::prepare(const Vocabulary& vocabulary)
{
    std::map<int, std::set<int>> groupsOf;
    for (const auto& pattern : patterns_)
        for (const int stem : pattern.stems)
            groupsOf[stem].insert(pattern.group);
    if (groupsOf.empty())
        return;
    const auto size = static_cast<std::size_t>(groupsOf.rbegin()->first) + 1;
    weights_.assign(size, -1);
    patternsOf_.assign(size, {});
    const double count = static_cast<double>(groups_.size());
    for (const auto& [stem, groups] : groupsOf)
        weights_[static_cast<std::size_t>(stem)] =
            vocabulary.isNeutral(stem) ? neutralWeight
                                       : std::log1p(count / static_cast<double>(groups.size())) / std::log1p(count);
    for (std::size_t i = 0; i < patterns_.size(); ++i)
    {
        patterns_[i].weight = 0;
        for (const int stem : patterns_[i].stems)
        {
            patterns_[i].weight += weight(stem);
            patternsOf_[static_cast<std::size_t>(stem)].push_back(i);
        }
    }
}

int Matcher::group(std::string_view name) const
{
    for (std::size_t g = 0; g < groups_.size(); ++g)
        if (groups_[g].name == name)
            return static_cast<int>(g);
    return -1;
}

double Matcher::weight(int stem) const
{
    const auto at = static_cast<std::size_t>(stem);
    return at < weights_.size() && weights_[at] >= 0 ? weights_[at] : unknownWeight;
}

double Matcher::patternScore(const Pattern& pattern, double common, double whole) const
{
    constexpr double almost = 1e-9;
    if (!pattern.key)
        return 2 * common / (whole + pattern.weight);
    return common + almost >= pattern.weight ? keyBase + keyShare * common / whole : 0;
}

std::vector<Match> Matcher::match(const Wording& wording, double least) const
{
    auto found = matchTokens(wording, false, least);
    if (!found.empty() || std::none_of(wording.begin(), wording.end(), [](const Token& t) { return t.bracketed; }))
        return found;
    found = matchTokens(wording, true, least);
    for (auto& match : found)
        match.score *= bracketFactor;
    std::erase_if(found, [least](const Match& match) { return match.score < least; });
    return found;
}

std::vector<Match> Matcher::matchTokens(const Wording& wording, bool withBrackets, double least) const
{
    std::vector<int> stems;
    std::vector<int> inOrder;
    double unknown = 0;
    for (const auto& token : wording)
    {
        if (token.bracketed && !withBrackets)
            continue;
        inOrder.push_back(token.stem);
        if (token.stem >= 0)
            stems.push_back(token.stem);
        else
            // a number says when or how much, not what
            unknown += token.form[0] >= '0' && token.form[0] <= '9' ? neutralWeight : unknownWeight;
    }
    stems = sortedSet(std::move(stems));
    double whole = unknown;
    for (const int stem : stems)
        whole +=
            std::find_if(wording.begin(), wording.end(), [stem](const Token& t) { return t.stem == stem; })->neutral
                ? neutralWeight
                : weight(stem);

    std::vector<Match> found;
    if (stems.empty())
        return found;
    std::vector<double> best(groups_.size(), 0);
    // only patterns that share a word are looked at; this runs for every line, so the sums keep their room
    thread_local std::vector<double> common;
    thread_local std::vector<std::size_t> touched;
    common.resize(std::max(common.size(), patterns_.size()), 0);
    for (const int stem : stems)
        if (const auto at = static_cast<std::size_t>(stem); at < patternsOf_.size())
            for (const auto number : patternsOf_[at])
            {
                if (common[number] == 0)
                    touched.push_back(number);
                common[number] += weight(stem);
            }
    for (const auto number : touched)
    {
        const auto& pattern = patterns_[number];
        auto& score = best[static_cast<std::size_t>(pattern.group)];
        score = std::max(score, patternScore(pattern, std::exchange(common[number], 0), whole));
    }
    touched.clear();
    std::vector<bool> opened(groups_.size(), false);
    for (std::size_t group = 0; group < groups_.size(); ++group)
        if (std::any_of(groups_[group].openings.begin(), groups_[group].openings.end(), [&](const auto& opening) {
                return opening.size() <= inOrder.size() && std::equal(opening.begin(), opening.end(), inOrder.begin());
            }))
        {
            for (auto& score : best)
                if (score < 1)
                    score *= besideOpening;
            best[group] = std::max(best[group], openingScore);
            opened[group] = true;
        }
    for (std::size_t group = 0; group < groups_.size(); ++group)
    {
        const auto& nots = groups_[group].nots;
        if (best[group] > 0 && !opened[group] &&
            std::any_of(nots.begin(), nots.end(), [&](const auto& none) { return containsAll(stems, none); }))
            best[group] *= notFactor;
        const auto score = std::min(best[group], 1.0);
        if (score > 0 && score >= least)
            found.push_back({static_cast<int>(group), score});
    }
    std::stable_sort(found.begin(), found.end(), [](const Match& a, const Match& b) { return a.score > b.score; });
    return found;
}

Match Matcher::best(const Wording& wording, double least) const
{
    const auto found = match(wording, least);
    return found.empty() ? Match{} : found.front();
}

} // namespace marshrut::standard
