// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "standard/catalogue.hpp"
#include "standard/example.hpp"
#include "standard/form.hpp"
#include "standard/lexicon.hpp"
#include "standard/name_cases.hpp"
#include "standard/strings.hpp"
#include "standard/topic_words.hpp"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace marshrut::standard
{

/// The data the product ships, read once: forms, lexicon, catalogue, wordings of topics, cases of names, strings.
struct Library
{
    std::map<std::string, Form> forms;
    Lexicon lexicon;
    TopicWords topicWords;
    NameCases nameCases;
    std::vector<CatalogueActivity> catalogue; ///< of a school
    std::vector<CatalogueActivity> kindergartenCatalogue;
    Example example; ///< of a school
    Example kindergartenExample;
    std::map<std::string, Strings> strings; ///< by language: «ru», «en»

    [[nodiscard]] const std::vector<CatalogueActivity>& catalogueFor(bool kindergarten) const
    {
        return kindergarten ? kindergartenCatalogue : catalogue;
    }
    [[nodiscard]] const Example& exampleFor(bool kindergarten) const
    {
        return kindergarten ? kindergartenExample : example;
    }

    /// The strings of a language, English where there are none for it.
    [[nodiscard]] const Strings& stringsFor(const std::string& language) const;
};

/// Gives the text of a file of the package («templates/standards/full.json»).
/// Throws DataError where it cannot be read.
using ReadFile = std::function<std::string(const std::string& path)>;

/// @throws DataError  naming the file
[[nodiscard]] Library loadLibrary(const ReadFile& readFile);

} // namespace marshrut::standard
