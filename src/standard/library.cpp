// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/library.hpp"

#include "standard/deadline_words.hpp"

namespace marshrut::standard
{

const Strings& Library::stringsFor(const std::string& language) const
{
    const auto found = strings.find(language);
    return found == strings.end() ? strings.at("en") : found->second;
}

Library loadLibrary(const ReadFile& readFile)
{
    const auto read = [&](const std::string& path, const auto& parse) { return parse(readFile(path), path); };
    Library library;
    for (const char* name : {"full", "recommendations", "structure"})
        library.forms[name] = read(
            "templates/standards/" + std::string(name) + ".json",
            [&](const std::string& json, const std::string& path) { return parseForm(json, path, library.forms); });
    library.lexicon = read("templates/lexicon/ru.json", parseLexicon);
    library.lexicon.deadlines = read("templates/lexicon/deadlines.json", parseDeadlineWords);
    library.topicWords = read("templates/topic/ru.json", parseTopicWords);
    library.nameCases = read("templates/names/genitive.json", parseNameCases);
    for (const bool kindergarten : {false, true})
    {
        (kindergarten ? library.kindergartenCatalogue : library.catalogue) =
            read("templates/catalogue/ru.json", [kindergarten](const std::string& json, const std::string& path) {
                return parseCatalogue(json, path, kindergarten);
            });
        (kindergarten ? library.kindergartenExample : library.example) =
            read("templates/example/ru.json", [kindergarten](const std::string& json, const std::string& path) {
                return parseExample(json, path, kindergarten);
            });
    }
    for (const char* language : {"ru", "en"})
        library.strings[language] =
            read("strings/" + std::string(language) + ".json",
                 [](const std::string& json, const std::string& path) { return Strings(json, path); });
    return library;
}

} // namespace marshrut::standard
