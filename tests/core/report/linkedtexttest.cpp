#include "core/report/linkedtext.h"

#include "tests/support/printers.h"
#include "tests/support/reporttext.h"

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

QStringList linksIn(const char* text)
{
    return linksOf(QList<TextLine>{{linkedText(QString::fromUtf8(text)), {}}});
}

QStringList links(std::initializer_list<const char*> addresses)
{
    QStringList links;
    for (const char* address : addresses)
        links.append(QString::fromUtf8(address));
    return links;
}

TEST(LinkedText, LeadsToAddresses)
{
    EXPECT_EQ(linksIn("At https://meet.example/room?x=1 or by ann@lab.example"),
              links({"https://meet.example/room?x=1", "mailto:ann@lab.example"}));
}

TEST(LinkedText, KeepsTheMarksOfTheSentenceOutOfAnAddress)
{
    EXPECT_EQ(linksIn("(See https://meet.example/a_(b)), https://meet.example/c."),
              links({"https://meet.example/a_(b)", "https://meet.example/c"}));
}

TEST(LinkedText, LeadsNowhereElse)
{
    EXPECT_EQ(linksIn("javascript:alert(1) file:///etc/passwd ann@ @lab C++ 10:00"), links({}));
}

TEST(LinkedText, SaysAllThatTheTextSays)
{
    const QString text = QStringLiteral("Ask ann@lab.example, or see https://meet.example/; thanks!");
    EXPECT_EQ(textOf(TextLine{linkedText(text), {}}), text);
}

TEST(LinkedText, HasAParagraphForEachLine)
{
    EXPECT_EQ(textOf(linkedLines(QStringLiteral(" one\n\n two  three \n"))),
              QStringList({QStringLiteral("one"), QStringLiteral("two three")}));
}

}  // namespace
}  // namespace moderato::test
