// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/lexicon.hpp"

#include "standard/json.hpp"
#include "text/fold.hpp"

#include <algorithm>

namespace marshrut::standard
{

namespace
{

void readGroup(Matcher& matcher, Vocabulary& vocabulary, const std::string& name, const JsonReader& value)
{
    const int group = matcher.addGroup(name);
    for (const auto& phrase : value.at("phrases").texts())
        matcher.addPhrase(group, vocabulary.learn(phrase));
    for (const auto& key : value.at("keys").texts())
        matcher.addKey(group, vocabulary.learn(key));
    if (const auto none = value.find("not"))
        for (const auto& words : none->texts())
            matcher.addNot(group, vocabulary.learn(words));
    if (const auto opening = value.find("opening"))
        for (const auto& words : opening->texts())
            matcher.addOpening(group, vocabulary.learn(words));
}

/// The groups of a matcher; every name must be one of the table the matcher speaks of.
template <typename IsKnown>
void readGroups(Matcher& matcher, Vocabulary& vocabulary, const JsonReader& groups, IsKnown isKnown)
{
    for (const auto& [name, value] : groups.members())
    {
        if (!isKnown(name))
            value.fail("unknown name: " + name);
        readGroup(matcher, vocabulary, name, value);
    }
}

} // namespace

std::optional<route::Element> Lexicon::element(const Matcher& matcher, const Match& match)
{
    return match ? route::elementOf(matcher.name(match.group)) : std::nullopt;
}

Lexicon parseLexicon(const std::string& json, const std::string& fileName)
{
    const JsonDocument document(json, fileName);
    const auto root = document.root();
    Lexicon lexicon;
    auto& vocabulary = lexicon.vocabulary;

    for (const auto& letters : root.at("joined").texts())
        vocabulary.addJoined(letters);
    for (const auto& words : root.at("classes").texts())
        vocabulary.addClass(words);
    vocabulary.setNeutral(root.at("neutral").text());
    const auto aside = root.at("timeAside");
    vocabulary.setTimeAside(WordSet(aside.at("first").text()), WordSet(aside.at("between").text()),
                            WordSet(aside.at("last").text()));
    for (const auto& [abbreviation, words] : root.at("expand").members())
        vocabulary.addExpansion(abbreviation, words.text());

    const auto elementOrOther = [](const std::string& name) {
        return name == "other" || name == "number" || route::elementOf(name).has_value();
    };
    readGroups(lexicon.labels, vocabulary, root.at("labels"), elementOrOther);
    readGroups(lexicon.columns, vocabulary, root.at("columns"), elementOrOther);
    readGroups(lexicon.sections, vocabulary, root.at("sections"),
               [](const std::string& name) { return route::sectionOf(name).has_value(); });
    readGroups(lexicon.directions, vocabulary, root.at("directions"),
               [](const std::string& name) { return route::directionOf(name).has_value(); });
    readGroup(lexicon.courseTable, vocabulary, "course", root.at("courseTable"));
    readGroup(lexicon.documentNames, vocabulary, "name", root.at("documentNames"));
    for (const auto& [word, names] : root.at("documentReferences").members())
        for (const auto& name : names.texts())
            lexicon.documentReferences.push_back({vocabulary.learn(name), vocabulary.learn(word).front()});
    for (auto* matcher : {&lexicon.labels, &lexicon.columns, &lexicon.sections, &lexicon.directions,
                          &lexicon.courseTable, &lexicon.documentNames})
        matcher->prepare(vocabulary);

    for (const auto& [id, clues] : root.at("kinds").members())
    {
        const auto some = [&clue = clues](const char* name) {
            const auto found = clue.find(name);
            return found ? PhraseSet(found->texts()) : PhraseSet();
        };
        const auto without = clues.find("without");
        lexicon.kinds.push_back({id, some("opening"), some("decisive"), some("alone"), some("title"), some("strong"),
                                 some("weak"), without ? WordSet(without->text()) : WordSet()});
    }

    const auto organisations = root.at("organisations");
    const auto person = root.at("person");
    const auto places = root.at("places");
    const auto blanks = root.at("blanks");
    const auto facts = root.at("facts");
    const auto wordSet = [](const JsonReader& reader, const char* name) { return WordSet(reader.at(name).text()); };
    const auto phraseSet = [](const JsonReader& reader, const char* name) {
        return PhraseSet(reader.at(name).texts());
    };
    lexicon.documentWords = wordSet(root, "documentWords");
    lexicon.teacherWords = wordSet(root, "teacherWords");
    lexicon.staffWords = wordSet(root, "staffWords");
    lexicon.childWords = wordSet(root, "childWords");
    lexicon.childLabels = wordSet(root, "childLabels");
    lexicon.organisationWords = wordSet(organisations, "strong");
    lexicon.organisationPhrases = phraseSet(organisations, "phrases");
    lexicon.organisationEndings = organisations.at("endings").texts();
    lexicon.founders = wordSet(organisations, "founders");
    lexicon.stamps = wordSet(root, "stamps");
    lexicon.stages = wordSet(root, "stages");
    lexicon.chapters = wordSet(root, "chapters");
    lexicon.outcome = wordSet(root, "outcome");
    lexicon.patronymics = person.at("patronymic").texts();
    lexicon.patronymicsOther = person.at("patronymicOther").texts();
    lexicon.roles = wordSet(person, "roles");
    lexicon.placeMarks = wordSet(places, "marks");
    lexicon.regions = wordSet(places, "regions");
    lexicon.yearWords = wordSet(root.at("years"), "after");
    lexicon.deadlineWords = wordSet(root, "deadlineWords");
    lexicon.deadlinePhrases = phraseSet(root, "deadlinePhrases");
    lexicon.hintWords = wordSet(blanks, "hints");
    lexicon.hintVerbs = wordSet(blanks, "verbs");
    lexicon.hintAsides = wordSet(blanks, "asides");
    lexicon.fillers = wordSet(blanks, "fillers");
    lexicon.categoryFacts = phraseSet(facts, "category");
    lexicon.experienceFacts = phraseSet(facts, "experience");
    lexicon.educationFacts = phraseSet(facts, "education");
    lexicon.courseFacts = phraseSet(facts, "courses");
    lexicon.attestationFacts = phraseSet(facts, "attestation");
    lexicon.positions = wordSet(facts, "position");
    const auto values = root.at("values");
    lexicon.educationWords = wordSet(values, "education");
    lexicon.categoryWords = wordSet(values, "category");
    lexicon.yearsOfWork = wordSet(values, "years");
    lexicon.hourWords = wordSet(values, "hours");
    lexicon.goalWords = wordSet(values, "goal");
    lexicon.formWords = wordSet(values, "forms");
    lexicon.reportWords = wordSet(values, "report");
    lexicon.measureWords = wordSet(values, "measure");
    lexicon.denials = wordSet(values, "denials");
    for (const auto& [id, words] : root.at("valueWords").members())
    {
        const auto element = route::elementOf(id);
        if (!element)
            words.fail("unknown element: " + id);
        lexicon.valueWords[*element] = WordSet(words.text());
    }
    lexicon.firstPerson = wordSet(root, "firstPerson");
    lexicon.problemWords = wordSet(root, "problemWords");
    lexicon.strengthWords = wordSet(root, "strengthWords");
    lexicon.deficitWords = wordSet(root, "deficitWords");
    lexicon.conclusionWords = wordSet(root, "conclusionWords");
    lexicon.questionWords = wordSet(root, "questionWords");
    lexicon.doneWords = wordSet(root, "doneWords");
    for (const auto& status : root.at("plannedStatus").texts())
        lexicon.plannedStatus.insert(text::fold(status));
    lexicon.infinitiveEndings = root.at("infinitiveEndings").texts();
    lexicon.nounEndings = root.at("nounEndings").texts();
    lexicon.joints = wordSet(root, "joints");
    lexicon.meanings = readMeanings(root.at("meanings"));
    for (const auto& [style, element] : root.at("styles").members())
    {
        const auto known = route::elementOf(element.text());
        if (!known)
            element.fail("unknown element: " + element.text());
        lexicon.styles[style] = *known;
    }
    for (auto& style : root.at("statementStyles").texts())
        lexicon.statementStyles.insert(std::move(style));
    return lexicon;
}

Wording Lexicon::shortened(Wording wording) const
{
    for (const auto& reference : documentReferences)
    {
        const auto found = std::search(wording.begin(), wording.end(), reference.words.begin(), reference.words.end(),
                                       [](const Token& token, int word) { return token.stem == word; });
        if (found == wording.end())
            continue;
        const auto end = found + static_cast<std::ptrdiff_t>(reference.words.size());
        const auto says = [](const Token& token) { return !token.neutral && !token.bracketed; };
        if (std::none_of(wording.begin(), found, says) && std::none_of(end, wording.end(), says))
            return wording;
        found->stem = reference.word;
        found->end = std::prev(end)->end;
        wording.erase(std::next(found), end);
        return wording;
    }
    return wording;
}

} // namespace marshrut::standard
