// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include "office/file.hpp"

#include <osl/file.hxx>

#include <algorithm>

namespace marshrut::office
{

std::optional<std::string> readBytes(const OUString& url, std::size_t most)
{
    osl::File file(url);
    sal_uInt64 size = 0;
    if (file.open(osl_File_OpenFlag_Read) != osl::FileBase::E_None || file.getSize(size) != osl::FileBase::E_None)
        return std::nullopt;
    size = std::min<sal_uInt64>(size, most);
    std::string content(static_cast<std::size_t>(size), '\0');
    for (sal_uInt64 done = 0; done < size;)
    {
        sal_uInt64 read = 0;
        if (file.read(content.data() + done, size - done, read) != osl::FileBase::E_None || read == 0)
            return std::nullopt;
        done += read;
    }
    return content;
}

} // namespace marshrut::office
