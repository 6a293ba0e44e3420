// This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.
// If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.
#include <cppunit/CompilerOutputter.h>
#include <cppunit/TestResult.h>
#include <cppunit/TestResultCollector.h>
#include <cppunit/TestRunner.h>
#include <cppunit/extensions/TestFactoryRegistry.h>

#include <chrono>
#include <exception>
#include <iostream>

/// Every fixture, or the one that is named («core_tests FoldTest», «core_tests FoldTest::dashes»).
int main(int count, char** arguments)
{
    try
    {
        CppUnit::TestRunner runner;
        auto* all = CppUnit::TestFactoryRegistry::getRegistry().makeTest();
        runner.addTest(all);
        CppUnit::TestResult result;
        CppUnit::TestResultCollector collector;
        result.addListener(&collector);
        const auto start = std::chrono::steady_clock::now();
        if (count > 1)
            all->findTest(arguments[1])->run(&result);
        else
            runner.run(result);
        const auto took = std::chrono::steady_clock::now() - start;
        CppUnit::CompilerOutputter outputter(&collector, std::cerr);
        outputter.setLocationFormat("%p:%l: ");
        outputter.write();
        std::cerr << collector.runTests() << " tests in "
                  << std::chrono::duration_cast<std::chrono::milliseconds>(took).count() << " ms\n";
        return collector.wasSuccessful() && collector.runTests() > 0 ? 0 : 1;
    }
    catch (const std::exception& error)
    {
        std::cerr << error.what() << "\n";
        return 2;
    }
}
