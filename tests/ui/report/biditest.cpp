#include "tests/support/printers.h"
#include "tests/ui/report/pdftools.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace moderato::test {
namespace {

struct PlacedWord {
    QString text;
    qreal left = 0;
    qreal right = 0;
    qreal top = 0;
};

QList<PlacedWord> wordsIn(const QByteArray& pdf)
{
    static const QRegularExpression form(QStringLiteral(
        R"x(<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)</word>)x"));
    const QString boxes = said(pdf, QStringLiteral("pdftotext"),
                               {QStringLiteral("-bbox"), QStringLiteral("place"), QStringLiteral("-")});
    QList<PlacedWord> words;
    for (auto match = form.globalMatch(boxes); match.hasNext();) {
        const QRegularExpressionMatch word = match.next();
        words.append({word.captured(4), word.captured(1).toDouble(), word.captured(3).toDouble(),
                      word.captured(2).toDouble()});
    }
    return words;
}

/// The word in which this stands; fails if there is none.
PlacedWord wordWith(const QList<PlacedWord>& words, const QString& text)
{
    for (const PlacedWord& word : words)
        if (word.text.contains(text))
            return word;
    ADD_FAILURE() << "no word has " << text.toStdString();
    return {};
}

/// A name with an affiliation, as narrow as a column of a table.
QList<PlacedWord> placed(const QString& name, const QString& affiliation, bool rightToLeft = false)
{
    Table table;
    table.columns = {{QStringLiteral("Segment"), 4, Side::Start, {}},
                     {QStringLiteral("Who"), 1, Side::Start, {}}};
    table.rows = {{false,
                   false,
                   {},
                   {{{textLine(QStringLiteral("Panel"))}},
                    {{{{{name, Emphasis::Normal}, {u' ' + affiliation, Emphasis::Quiet}}, {}}}}}}};
    Report report;
    report.rightToLeft = rightToLeft;
    report.blocks = {table};
    const Result<QByteArray> pdf = toPdf(report, {});
    EXPECT_TRUE(pdf.has_value());
    return wordsIn(pdf.value_or(QByteArray()));
}

TEST(NamesFromRightToLeft, keepTheBracketsOfALatinAffiliationWithIt)
{
    const QList<PlacedWord> words =
        placed(QString::fromUtf8("ליאת"), QStringLiteral("(Digital Rights Office, online)"));
    const PlacedWord first = wordWith(words, QStringLiteral("Digital"));
    const PlacedWord last = wordWith(words, QStringLiteral("online"));
    EXPECT_EQ(first.text, QStringLiteral("(Digital"));
    EXPECT_EQ(last.text, QStringLiteral("online)")) << "and not on the other side of the next line";
    EXPECT_EQ(wordWith(words, QStringLiteral("Office")).text, QStringLiteral("Office,"));
    EXPECT_GT(last.top, first.top) << "the column is narrow";
    // The name comes first, and so stands at the left of its line.
    EXPECT_LT(wordWith(words, QString::fromUtf8("ת")).right, first.left);
}

TEST(NamesFromRightToLeft, keepTheirOrderInAListReadFromLeftToRight)
{
    Report report;
    const auto quiet = [](const char* text) { return Span{QString::fromUtf8(text), Emphasis::Quiet}; };
    report.blocks = {Prose{{{{{QStringLiteral("Who? "), Emphasis::Normal},
                              quiet("(to "),
                              quiet("דוד"),
                              quiet(", "),
                              quiet("נועה"),
                              quiet(", "),
                              quiet("ליאת"),
                              quiet(")")},
                             {}}}}};
    const QList<PlacedWord> words = wordsIn(*toPdf(report, {}));
    const qreal first = wordWith(words, QString::fromUtf8("ו")).left;
    const qreal second = wordWith(words, QString::fromUtf8("ע")).left;
    const qreal third = wordWith(words, QString::fromUtf8("ת")).left;
    EXPECT_LT(first, second);
    EXPECT_LT(second, third);
}

TEST(NamesFromRightToLeft, comeFirstOnASheetThatReadsSoToo)
{
    const QList<PlacedWord> words = placed(QString::fromUtf8("ליאת"), QStringLiteral("(Youth)"), true);
    EXPECT_GT(wordWith(words, QString::fromUtf8("ת")).left, wordWith(words, QStringLiteral("(Youth)")).right);
}

TEST(NamesFromRightToLeft, leaveAnAffiliationBeforeWhatIsSaidOfIt)
{
    const QList<PlacedWord> words = placed(QString::fromUtf8("ליאת"), QString::fromUtf8("(תקווה, online)"));
    const PlacedWord affiliation = wordWith(words, QString::fromUtf8("ק"));
    const PlacedWord remark = wordWith(words, QStringLiteral("online)"));
    EXPECT_TRUE(remark.top > affiliation.top || remark.left > affiliation.right);
    EXPECT_LT(wordWith(words, QString::fromUtf8("ת")).left, remark.right);
}

TEST(NumberedHeadings, beginWithTheirNumberOnASheetFromLeftToRight)
{
    Report report;
    report.blocks = {Heading{2, QString::fromUtf8("7. ברוכים"), {}, {}}};
    const QList<PlacedWord> words = wordsIn(*toPdf(report, {}));
    EXPECT_LT(wordWith(words, QStringLiteral("7")).left, wordWith(words, QString::fromUtf8("ב")).left);
}

TEST(NumberedHeadings, haveItAtTheRightOnASheetFromRightToLeft)
{
    Report report;
    report.rightToLeft = true;
    report.blocks = {Heading{2, QString::fromUtf8("7. ברוכים"), {}, {}}};
    const QList<PlacedWord> words = wordsIn(*toPdf(report, {}));
    EXPECT_GT(wordWith(words, QStringLiteral("7")).left, wordWith(words, QString::fromUtf8("ב")).left);
}

TEST(NamesFromLeftToRight, keepTheBracketsOfAnArabicAffiliationWithIt)
{
    const QList<PlacedWord> words = placed(QStringLiteral("Ann"), QString::fromUtf8("(جامعة القاهرة)"));
    EXPECT_LT(wordWith(words, QStringLiteral("Ann")).right, wordWith(words, QStringLiteral("(")).right);
}

}  // namespace
}  // namespace moderato::test
