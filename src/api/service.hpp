// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#pragma once

#include "office/text.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/supportsservice.hxx>

namespace marshrut::api
{

/// What every service tells of itself. Interfaces is a WeakImplHelper with XServiceInfo among its interfaces.
template <typename Interfaces>
class Service : public Interfaces
{
public:
    Service(const char* implementation, const char* service) : implementation_(implementation), service_(service) {}

    OUString SAL_CALL getImplementationName() override { return OUString::createFromAscii(implementation_); }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    css::uno::Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        const OUString name = OUString::createFromAscii(service_);
        return css::uno::Sequence<OUString>(&name, 1);
    }

private:
    const char* implementation_;
    const char* service_;
};

} // namespace marshrut::api
