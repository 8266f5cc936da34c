#pragma once

#include "tests/core/store/files.h"
#include "tests/support/sample.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>

namespace moderato::test {

/// What a run of the program left.
struct Ran {
    int status = -1;
    QString out;
    QString err;

    /// What it wrote as JSON; fails the test if it is none.
    QJsonObject json() const;
};

void PrintTo(const Ran& ran, std::ostream* out);

/// For EXPECT_TRUE: the program ended with this status and one line on standard error that holds the text.
testing::AssertionResult refused(const Ran& ran, int status, const char* text);

/// Runs the program as a child, in a folder of its own and with no display.
class Program : public Files {
protected:
    Program();

    /// Runs it in the test's folder.
    Ran run(const QStringList& words) const;

    /// The same with words split at spaces.
    Ran run(const char* words) const;

    /// Makes sample.moderato, which holds the sample event.
    void SetUp() override;

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
};

}  // namespace moderato::test
