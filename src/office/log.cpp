// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "office/log.hpp"

#include "office/text.hpp"

#include <com/sun/star/util/PathSubstitution.hpp>
#include <osl/file.hxx>

#include <array>
#include <ctime>
#include <string>

namespace marshrut::office
{

namespace
{

constexpr sal_uInt64 largestLog = 256U << 10U;

std::string timeNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm local = {};
    localtime_r(&now, &local);
    std::array<char, 32> text = {};
    return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M:%S ", &local)};
}

void append(const OUString& url, const std::string& line)
{
    osl::File file(url);
    // Create does not open what is there already.
    if (file.open(osl_File_OpenFlag_Write) != osl::FileBase::E_None &&
        file.open(osl_File_OpenFlag_Write | osl_File_OpenFlag_Create) != osl::FileBase::E_None)
        return;
    sal_uInt64 size = 0;
    if (file.getSize(size) == osl::FileBase::E_None && size + line.size() > largestLog)
    {
        file.close();
        osl::File::move(url, url + ".1");
        if (file.open(osl_File_OpenFlag_Write | osl_File_OpenFlag_Create) != osl::FileBase::E_None)
            return;
    }
    sal_uInt64 written = 0;
    if (file.setPos(osl_Pos_End, 0) == osl::FileBase::E_None)
        file.write(line.data(), line.size(), written);
}

} // namespace

void logError(const css::uno::Reference<css::uno::XComponentContext>& context, std::string_view message) noexcept
{
    try
    {
        const OUString folder =
            css::util::PathSubstitution::create(context)->substituteVariables("$(user)", true) + "/marshrut";
        osl::Directory::create(folder);
        std::string line = timeNow().append(message);
        for (char& c : line)
            if (c == '\n' || c == '\r')
                c = ' ';
        append(folder + "/marshrut.log", line + "\n");
    }
    catch (const std::exception&)
    {
        // An error that cannot be written down must not become a second one.
    }
    catch (const css::uno::Exception&)
    {
    }
}

} // namespace marshrut::office
