// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "standard/school_forms.hpp"

#include "standard/json.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <optional>

namespace marshrut::standard
{

namespace
{

constexpr std::size_t largestForm = 1U << 20U;
constexpr const char* fallback = "full";

bool isUtf8(const std::string& text)
{
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0)
    {
        utf8proc_int32_t codepoint = 0;
        const auto length = utf8proc_iterate(bytes, left, &codepoint);
        if (length <= 0)
            return false;
        bytes += length;
        left -= length;
    }
    return true;
}

/// A form's file with what must be known before it can be read in its turn.
struct Pending
{
    const FormFile* file = nullptr;
    std::string json; ///< without a byte order mark
    std::string name;
    std::string base;
};

FormProblem problemOf(const DataError& error)
{
    return {error.file(), error.place(), error.problem(), error.subject()};
}

/// Name and base of a form; everything that makes a file none.
Pending lookInto(const FormFile& file)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (file.json.size() > largestForm)
        throw DataError("too large", file.name, "1:1", "large");
    Pending pending{&file, file.json, {}, {}};
    if (pending.json.compare(0, mark.size(), mark) == 0)
        pending.json.erase(0, mark.size());
    if (!isUtf8(pending.json))
        throw DataError("not UTF-8", file.name, "1:1", "encoding");
    const JsonDocument document(pending.json, file.name);
    const auto root = document.root();
    pending.name = root.at("name").text();
    if (const auto base = root.find("extends"))
        pending.base = base->text();
    return pending;
}

class Collection
{
public:
    explicit Collection(const std::map<std::string, Form>& builtIn) : builtIn_(builtIn) { forms_.byName = builtIn; }

    void addProfile(const std::vector<FormFile>& files)
    {
        for (const auto& file : files)
            if (auto pending = look(file))
            {
                const bool taken = std::any_of(pending_.begin(), pending_.end(),
                                               [&](const Pending& other) { return other.name == pending->name; });
                if (taken)
                    forms_.problems.push_back({file.name, "/name", "taken", pending->name});
                else
                    pending_.push_back(std::move(*pending));
            }
        // each round reads what extends a form that is known by now
        for (bool more = true; more;)
        {
            more = false;
            for (auto& each : pending_)
                if (each.file != nullptr && !waits(each))
                {
                    read(each);
                    each.file = nullptr;
                    more = true;
                }
        }
        for (const auto& each : pending_)
            if (each.file != nullptr)
                forms_.problems.push_back({each.file->name, "/extends", "cycle", each.base});
    }

    void addDocument(const std::string& json)
    {
        if (json.empty())
            return;
        const FormFile file{{}, json};
        if (const auto pending = look(file); pending && read(*pending))
            forms_.ofDocument = pending->name;
    }

    /// Problems stand by the names of their files, the document's last.
    [[nodiscard]] Forms take()
    {
        std::stable_sort(forms_.problems.begin(), forms_.problems.end(),
                         [](const FormProblem& a, const FormProblem& b) {
                             return a.file.empty() != b.file.empty() ? b.file.empty() : a.file < b.file;
                         });
        return std::move(forms_);
    }

private:
    std::optional<Pending> look(const FormFile& file)
    {
        try
        {
            auto pending = lookInto(file);
            if (builtIn_.count(pending.name) == 0)
                return pending;
            forms_.problems.push_back({file.name, "/name", "taken", pending.name});
        }
        catch (const DataError& error)
        {
            forms_.problems.push_back(problemOf(error));
        }
        return std::nullopt;
    }

    /// Whether its base is a form that has not been read yet (itself included).
    [[nodiscard]] bool waits(const Pending& pending) const
    {
        return std::any_of(pending_.begin(), pending_.end(),
                           [&](const Pending& other) { return other.file != nullptr && other.name == pending.base; });
    }

    bool read(const Pending& pending)
    {
        try
        {
            auto form = parseForm(pending.json, pending.file->name, forms_.byName);
            forms_.byName[form.name] = std::move(form);
            return true;
        }
        catch (const DataError& error)
        {
            forms_.problems.push_back(problemOf(error));
            return false;
        }
    }

    const std::map<std::string, Form>& builtIn_;
    std::vector<Pending> pending_;
    Forms forms_;
};

} // namespace

const Form& Forms::preferred() const
{
    if (const auto own = byName.find(ofDocument); own != byName.end())
        return own->second;
    const auto found =
        std::find_if(byName.begin(), byName.end(), [](const auto& each) { return each.second.preferred; });
    return found == byName.end() ? byName.at(fallback) : found->second;
}

Forms collectForms(const std::map<std::string, Form>& builtIn, const std::vector<FormFile>& profile,
                   const std::string& document)
{
    Collection collection(builtIn);
    collection.addProfile(profile);
    collection.addDocument(document);
    return collection.take();
}

Lexicon withWordings(const Lexicon& lexicon, const Form& form)
{
    Lexicon own = lexicon;
    const auto add = [&own](Matcher& matcher, const std::string& group, const std::vector<std::string>& wordings) {
        int number = matcher.group(group);
        if (number < 0)
            number = matcher.addGroup(group);
        for (const auto& wording : wordings)
            if (auto stems = own.vocabulary.learn(wording); !stems.empty())
                matcher.addPhrase(number, std::move(stems));
    };
    for (const auto& [id, wordings] : form.wordings)
    {
        const auto element = route::elementOf(id);
        add(element ? own.labels : own.sections, id, wordings);
        if (element && route::sectionOf(*element) == route::Section::roadmap)
            add(own.columns, id, wordings);
    }
    for (auto* matcher : {&own.labels, &own.sections, &own.columns})
        matcher->prepare(own.vocabulary);
    return own;
}

std::string message(const FormProblem& problem, const Strings& strings)
{
    const auto colon = problem.place.find(':');
    const bool isPointer = problem.place.empty() || problem.place.front() == '/';
    const auto place = isPointer ? strings.format("form.place.pointer", {{"pointer", problem.place}})
                                 : strings.format("form.place.line", {{"line", problem.place.substr(0, colon)},
                                                                      {"column", problem.place.substr(colon + 1)}});
    return strings.format(
        problem.file.empty() ? "form.broken.document" : "form.broken.file",
        {{"file", problem.file},
         {"place", place},
         {"problem", strings.format("form.problem." + problem.problem, {{"subject", problem.subject}})}});
}

} // namespace marshrut::standard
