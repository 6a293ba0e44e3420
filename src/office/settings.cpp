// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "office/settings.hpp"

#include "office/log.hpp"
#include "office/text.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

namespace marshrut::office
{

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using css::uno::XComponentContext;

namespace
{

constexpr const char* profileNode = "/org.marshrut.Settings/Profile";
constexpr const char* profileData = "Data";

Reference<css::uno::XInterface> open(const Reference<XComponentContext>& context, const char* node, const char* service)
{
    css::uno::Sequence<Any> arguments(1);
    arguments.getArray()[0] <<= css::beans::NamedValue("nodepath", Any(OUString::createFromAscii(node)));
    return css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
        OUString::createFromAscii(service), arguments);
}

} // namespace

standard::Profile readProfile(const Reference<XComponentContext>& context) noexcept
{
    try
    {
        const Reference<css::container::XNameAccess> node(
            open(context, profileNode, "com.sun.star.configuration.ConfigurationAccess"), UNO_QUERY_THROW);
        OUString data;
        node->getByName(OUString::createFromAscii(profileData)) >>= data;
        return standard::parseProfile(toUtf8(data));
    }
    catch (const css::uno::Exception& error)
    {
        logError(context, "settings: " + toUtf8(error.Message));
    }
    catch (const std::exception& error)
    {
        logError(context, std::string("settings: ") + error.what());
    }
    return {};
}

void keepProfile(const Reference<XComponentContext>& context, const standard::Profile& profile)
{
    const Reference<css::container::XNameReplace> node(
        open(context, profileNode, "com.sun.star.configuration.ConfigurationUpdateAccess"), UNO_QUERY_THROW);
    node->replaceByName(OUString::createFromAscii(profileData), Any(fromUtf8(standard::toJson(profile))));
    Reference<css::util::XChangesBatch>(node, UNO_QUERY_THROW)->commitChanges();
}

} // namespace marshrut::office
