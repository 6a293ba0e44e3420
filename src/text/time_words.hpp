// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include <boost/spirit/home/x3/string/symbols.hpp>

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace marshrut::text
{

/// What a word, a number or a mark is in a sentence about time. The words of each stand in
/// templates/lexicon/deadlines.json; the value is the place in their list, from 1.
enum class Sign : unsigned char
{
    other, ///< nothing about time
    number,
    month, ///< 1–12
    season, ///< winter, spring, summer, autumn
    seasonal, ///< their adjectives, in the same order
    ordinal, ///< «первый»
    tens, ///< «двадцать» (2) and «тридцать» (3) of «двадцать пятое»
    count, ///< «двух», «три» of «в течение трёх лет»
    digit, ///< a letter typed for a digit, 10 for a nought: «2О25»
    roman,
    ending, ///< of a number: «1-е», «25-го»
    dayOf, ///< «день» of «День учителя»
    holidayOf, ///< what a day of the year is called after «день»; its value is the month times 100, and the day
    holiday, ///< a name of a day that stands alone; the same value
    year, ///< «год»
    years, ///< «годы»: calendar years, also where two of them follow each other
    school, ///< «учебный»
    calendar, ///< «календарный»
    half, ///< «полугодие»
    halfOf, ///< «половина»
    term, ///< «четверть»
    quarter, ///< «квартал»
    unsettled, ///< trimesters, modules, holidays: they differ by school
    week,
    decade, ///< ten days of a month
    last, ///< «последний»
    part, ///< beginning, middle, end; completion, which is the end of what it is of
    within, ///< «в течение», «весь» (1), «за» (2)
    current, ///< «текущий», «этот»
    nextYear, ///< «следующий год» (1), «следующий учебный год» (2)
    period, ///< «период», «срок реализации» (1); what it may be of, and what may be shorter: «проекта» (2)
    always, ///< «постоянно», «ежемесячно», «раз в …»: as long as the period
    from, ///< «с»
    until, ///< «до»
    by, ///< «к»
    through, ///< «по», «не позднее»: the last day included
    after, ///< «после»
    result, ///< «по итогам», «по окончании»: nobody knows when
    inclusive, ///< «включительно»
    weekday, ///< «вторник»
    numbered, ///< what a number behind it is the name of: «школа 12»
    moved, ///< «перенесено»: what stands before it no longer holds
    conjunction, ///< «и»
    filler, ///< «в», «месяц», «числа»: says nothing of its own
    noise, ///< wordings that hold words about time and name none: «на учебный год»
    dash,
    dot,
    comma, ///< and whatever else separates: a semicolon, a new line
    slash,
    colon,
};

/// Whether it says that a time is only one end: «с», «до».
[[nodiscard]] constexpr bool limits(Sign sign)
{
    return sign == Sign::from || sign == Sign::until || sign == Sign::by || sign == Sign::through ||
           sign == Sign::after;
}

/// The groups of words a data file has, by name.
[[nodiscard]] std::optional<Sign> signOf(std::string_view name);
/// Their names, for the test that every group is there.
[[nodiscard]] const std::vector<std::string_view>& wordSigns();

/// What one wording means.
struct Meaning
{
    Sign sign = Sign::other;
    int value = 0;
};

/// The words and phrases about time.
class TimeWords
{
public:
    /// How many words a wording has at most.
    static constexpr std::size_t longest = 5;

    /// @param words  folded, as text::words gives them
    /// @return false where the words are none, too many, or already mean something else
    [[nodiscard]] bool add(const std::vector<std::string>& words, Meaning meaning);

    /// The meaning of words joined by single spaces; null where they have none.
    [[nodiscard]] const Meaning* find(const std::string& joined) const;
    /// Whether a wording of several words begins so.
    [[nodiscard]] bool startsPhrase(const std::string& word) const { return starts_.count(word) != 0; }
    /// The meaning of a word with one typing error; null where there is none, or more than one.
    [[nodiscard]] const Meaning* guess(const std::string& word) const;
    /// «год» with one typing error, where it has to be that word: «в течение гоад»; null where it is not.
    [[nodiscard]] const Meaning* guessYear(const std::string& word) const;
    /// What a word cut short by a full stop means («ежекварт.»), or one whose middle is left out («теч-е»: the end given).
    /// Null where there is none, or more than one.
    [[nodiscard]] const Meaning* abbreviation(const std::string& start, const std::string& end = {}) const;

private:
    boost::spirit::x3::symbols<Meaning> meanings_;
    std::unordered_map<std::string, std::size_t> starts_;
    std::map<std::string, std::vector<std::string>> byFirstLetter_; ///< long words, for typing errors
    std::vector<std::string> years_; ///< the forms of «год»
};

} // namespace marshrut::text
