// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "office/forms.hpp"

#include "office/file.hpp"
#include "office/package.hpp"
#include "office/stored_text.hpp"

#include <com/sun/star/util/PathSubstitution.hpp>
#include <osl/file.hxx>

#include <algorithm>

namespace marshrut::office
{

using css::uno::Reference;
using css::uno::XComponentContext;

namespace
{

constexpr std::size_t mostFiles = 200;
constexpr std::size_t enough = (1U << 20U) + 1; // more than the largest form: what is longer is told to be so

/// The forms of the user's profile, by the names of their files.
std::vector<standard::FormFile> readProfile(const Reference<XComponentContext>& context,
                                            std::vector<standard::FormProblem>& problems)
{
    std::vector<std::pair<std::string, OUString>> found;
    osl::Directory folder(css::util::PathSubstitution::create(context)->substituteVariables("$(user)", true) +
                          "/marshrut/forms");
    osl::DirectoryItem item;
    if (folder.open() == osl::FileBase::E_None)
        while (found.size() < mostFiles && folder.getNextItem(item) == osl::FileBase::E_None)
        {
            osl::FileStatus status(osl_FileStatus_Mask_FileName | osl_FileStatus_Mask_FileURL |
                                   osl_FileStatus_Mask_Type);
            if (item.getFileStatus(status) == osl::FileBase::E_None && !status.isDirectory() &&
                status.getFileName().toAsciiLowerCase().endsWith(".json") &&
                !status.getFileName().toAsciiLowerCase().endsWith(".schema.json"))
                found.emplace_back(toUtf8(status.getFileName()), status.getFileURL());
        }
    std::sort(found.begin(), found.end());
    std::vector<standard::FormFile> files;
    for (const auto& [name, url] : found)
    {
        if (auto content = readBytes(url, enough))
            files.push_back({name, std::move(*content)});
        else
            problems.push_back({name, "/", "unreadable", {}});
    }
    return files;
}

} // namespace

standard::Forms forms(const Reference<XComponentContext>& context, const Reference<css::lang::XComponent>& document)
{
    std::vector<standard::FormProblem> problems;
    const auto files = readProfile(context, problems);
    auto all = standard::collectForms(library(context).forms, files,
                                      document.is() ? storedText(document, formProperty) : std::string());
    all.problems.insert(all.problems.begin(), problems.begin(), problems.end());
    return all;
}

standard::Library libraryFor(const Reference<XComponentContext>& context,
                             const Reference<css::lang::XComponent>& document)
{
    standard::Library all = library(context);
    all.forms = forms(context, document).byName;
    return all;
}

} // namespace marshrut::office
