#pragma once

#include "core/result.h"

#include <gtest/gtest.h>

namespace moderato::test {

/// For EXPECT_TRUE: a failure prints the error.
template <class T>
testing::AssertionResult succeeded(const Result<T>& result)
{
    if (result)
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << result.error().message.toStdString();
}

/// For EXPECT_TRUE: the result is an error, and its sentence holds this text.
template <class T>
testing::AssertionResult failedSaying(const Result<T>& result, const QString& text)
{
    if (result)
        return testing::AssertionFailure() << "it succeeded";
    if (result.error().message.contains(text))
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << result.error().message.toStdString();
}

}  // namespace moderato::test
