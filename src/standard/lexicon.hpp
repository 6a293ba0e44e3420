// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "route/elements.hpp"
#include "standard/matcher.hpp"
#include "standard/meanings.hpp"
#include "standard/word_sets.hpp"
#include "text/deadline.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace marshrut::standard
{

/// What tells a kind of document that is no teacher's route (domain.md §2).
struct KindClues
{
    std::string id;
    PhraseSet opening; ///< no route's very first line begins so
    PhraseSet decisive; ///< no route's first lines begin so
    PhraseSet alone; ///< that is one of the first lines, whole
    PhraseSet title;
    PhraseSet strong;
    PhraseSet weak;
    WordSet without; ///< a line with one of these is no title of this kind
};

/// A name of the document itself as it stands in other wordings, and the word it stands for there: «Задачи ИОМ» are
/// «задачи маршрута».
struct DocumentReference
{
    std::vector<int> words;
    int word = 0;
};

/// How elements, columns, sections, institutions, names and places are worded: templates/lexicon/ru.json.
/// and how times are: templates/lexicon/deadlines.json. Ours, improved with each release; forms only say what is asked for.
struct Lexicon
{
    Vocabulary vocabulary;
    Matcher labels; ///< groups are element ids, and «other» for labels that are none of ours
    Matcher sections; ///< groups are section ids
    Matcher columns; ///< groups are element ids, «number» and «other»
    Matcher courseTable; ///< one group, «course»
    Matcher directions; ///< groups are direction ids
    Matcher documentNames; ///< one group, «name»
    std::vector<DocumentReference> documentReferences;
    WordSet documentWords; ///< nouns that such documents are called by
    WordSet teacherWords;
    WordSet staffWords; ///< of many: «педагогов», «кадров»
    WordSet childWords;
    WordSet childLabels; ///< how a label of a child's facts begins
    std::vector<KindClues> kinds;
    WordSet organisationWords;
    PhraseSet organisationPhrases;
    std::vector<std::string> organisationEndings; ///< of abbreviations in capitals: «…боу», «…будо»
    WordSet founders;
    WordSet stamps;
    WordSet stages;
    WordSet chapters; ///< «Раздел 2. …»: the words that number a heading
    WordSet outcome;
    std::vector<std::string> patronymics; ///< endings, nominative
    std::vector<std::string> patronymicsOther; ///< endings in other cases
    WordSet roles;
    WordSet placeMarks;
    WordSet regions;
    WordSet yearWords;
    WordSet deadlineWords;
    PhraseSet deadlinePhrases;
    WordSet hintWords;
    WordSet hintVerbs;
    WordSet hintAsides; ///< that only in brackets tell what to write: «(пишет педагог)»
    WordSet fillers;
    PhraseSet categoryFacts;
    PhraseSet experienceFacts;
    PhraseSet educationFacts;
    PhraseSet courseFacts;
    PhraseSet attestationFacts;
    WordSet positions; ///< words that name a teacher's position
    WordSet educationWords;
    WordSet categoryWords;
    WordSet yearsOfWork;
    WordSet hourWords;
    WordSet goalWords; ///< nouns a goal begins with
    WordSet formWords; ///< ways to learn: курсы, вебинар, взаимопосещение …
    WordSet reportWords; ///< ways to report: выступление, отчёт, открытый урок …
    WordSet measureWords; ///< of a diagnosis: балл, тест, процент …
    WordSet denials; ///< «нет», «без»: an answer as well
    std::map<route::Element, WordSet> valueWords; ///< words that often stand in an element's text
    WordSet firstPerson; ///< with which people begin to tell of themselves
    WordSet problemWords;
    WordSet strengthWords;
    WordSet deficitWords;
    WordSet conclusionWords;
    WordSet questionWords;
    WordSet doneWords;
    std::set<std::string> plannedStatus; ///< folded
    std::vector<std::string> infinitiveEndings;
    std::vector<std::string> nounEndings; ///< of nouns that end like infinitives
    WordSet joints; ///< words that join two labels in one
    Meanings meanings; ///< what values say
    std::map<std::string, route::Element> styles; ///< our own paragraph styles of title sheets
    std::set<std::string> statementStyles; ///< … and of what is stated: «метка: значение», the points of a list
    text::DeadlineReader deadlines; ///< of a file of its own

    [[nodiscard]] static std::optional<route::Element> element(const Matcher& matcher, const Match& match);
    /// The wording with the document's own name in it cut to one word; as it is where it has none or nothing else.
    [[nodiscard]] Wording shortened(Wording wording) const;
};

/// @throws DataError
[[nodiscard]] Lexicon parseLexicon(const std::string& json, const std::string& fileName);

} // namespace marshrut::standard
