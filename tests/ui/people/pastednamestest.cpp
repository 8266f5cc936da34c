#include "ui/people/pastednames.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace moderato {
namespace {

QStringList read(const char* text)
{
    QStringList said;
    for (const Person& person : readNames(QString::fromUtf8(text)))
        said.append(person.name + u'|' + person.affiliation);
    return said;
}

TEST(PastedNames, AreANameALineWithTheAffiliationAfterAComma)
{
    EXPECT_EQ(read("Ana Silva, Youth coalition\nBo Li"),
              QStringList({QStringLiteral("Ana Silva|Youth coalition"), QStringLiteral("Bo Li|")}));
}

TEST(PastedNames, ComeFromASpreadsheetToo)
{
    EXPECT_EQ(read("Ana Silva\tYouth coalition\tBrazil\r\n"),
              QStringList({QStringLiteral("Ana Silva|Youth coalition, Brazil")}));
}

TEST(PastedNames, ComeWithoutBulletsNumbersAndEmptyLines)
{
    EXPECT_EQ(read("\n 1. Ana\n - Bo, A, B\n\n\t\n• Ed\n"),
              QStringList({QStringLiteral("Ana|"), QStringLiteral("Bo|A, B"), QStringLiteral("Ed|")}));
}

TEST(PastedNames, AreNewOnlyOnceAndIfNobodyHasThem)
{
    const QList<Person> pasted = readNames(QStringLiteral("Ana\nBo\nana\nEd"));
    const QList<Person> fresh = newAmong(pasted, readNames(QStringLiteral("BO")));
    ASSERT_EQ(fresh.size(), 2);
    EXPECT_EQ(fresh.at(0).name, QStringLiteral("Ana"));
    EXPECT_EQ(fresh.at(1).name, QStringLiteral("Ed"));
}

}  // namespace
}  // namespace moderato
