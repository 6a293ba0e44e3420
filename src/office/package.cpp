// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "office/package.hpp"

#include "office/file.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>

#include <ctime>
#include <memory>
#include <mutex>

namespace marshrut::office
{

using css::uno::Reference;
using css::uno::XComponentContext;

namespace
{

constexpr std::string_view documentLanguage = "ru";
constexpr std::size_t largestFile = 16U << 20U;

standard::DataError unreadable(const std::string& path)
{
    return standard::DataError(path + ": the file cannot be read");
}

std::string readFile(const Reference<XComponentContext>& context, const std::string& path)
{
    auto content = readBytes(packageUrl(context, path), largestFile);
    if (!content)
        throw unreadable(path);
    return std::move(*content);
}

/// The strings alone, so that a message about other damaged data still speaks the user's language.
const standard::Strings& stringsAlone(const Reference<XComponentContext>& context, const std::string& language)
{
    static std::mutex mutex;
    static std::map<std::string, standard::Strings> known;
    const std::lock_guard lock(mutex);
    const auto found = known.find(language);
    if (found != known.end())
        return found->second;
    const std::string path = "strings/" + language + ".json";
    return known.emplace(language, standard::Strings(readFile(context, path), path)).first->second;
}

std::string readUiLanguage(const Reference<XComponentContext>& context)
{
    css::uno::Sequence<css::uno::Any> arguments(1);
    arguments.getArray()[0] <<=
        css::beans::NamedValue("nodepath", css::uno::Any(OUString("/org.openoffice.Setup/L10N")));
    const Reference<css::container::XNameAccess> settings(
        css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess", arguments),
        css::uno::UNO_QUERY_THROW);
    OUString locale;
    settings->getByName("ooLocale") >>= locale;
    return locale == "ru" || locale.startsWith("ru-") ? "ru" : "en";
}

} // namespace

OUString packageUrl(const Reference<XComponentContext>& context, std::string_view path)
{
    const OUString location = css::deployment::PackageInformationProvider::get(context)->getPackageLocation(
        OUString::createFromAscii(extensionId));
    if (location.isEmpty())
        throw unreadable(std::string(path));
    return location + "/" + fromUtf8(path);
}

const standard::Library& library(const Reference<XComponentContext>& context)
{
    static std::mutex mutex;
    static std::unique_ptr<const standard::Library> kept;
    const std::lock_guard lock(mutex);
    if (!kept)
        kept = std::make_unique<const standard::Library>(
            standard::loadLibrary([&](const std::string& path) { return readFile(context, path); }));
    return *kept;
}

std::string uiLanguage(const Reference<XComponentContext>& context)
{
    // It changes only with a restart.
    static const std::string language = readUiLanguage(context);
    return language;
}

const standard::Strings& uiStrings(const Reference<XComponentContext>& context)
{
    static const standard::Strings none;
    try
    {
        return stringsAlone(context, uiLanguage(context));
    }
    catch (const std::exception&)
    {
        return none;
    }
    catch (const css::uno::Exception&)
    {
        return none;
    }
}

const standard::Strings& documentStrings(const Reference<XComponentContext>& context)
{
    return library(context).stringsFor(std::string(documentLanguage));
}

route::Date today()
{
    const std::time_t now = std::time(nullptr);
    std::tm local = {};
    localtime_r(&now, &local);
    return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

} // namespace marshrut::office
