#pragma once

#include "core/report/report.h"
#include "tests/support/dice.h"

#include <rapidcheck.h>

namespace moderato::test {

/// What a title may hold that means something in one format or another, or that no format can hold.
inline const QStringList& awkwardTexts()
{
    static const QStringList texts{
        QString(),
        QStringLiteral("   "),
        QStringLiteral("Opening & framing"),
        QStringLiteral("<script>alert(1)</script>"),
        QStringLiteral("</title></style></table><img src=x onerror=alert(1)>"),
        QStringLiteral("\" onmouseover=\"alert(1)\" '"),
        QStringLiteral("&lt;b&gt; &#60; ]]> <!-- --> <![CDATA["),
        QStringLiteral("one\ntwo\r\nthree\rfour\u2028five\tsix"),
        QString(QChar(0)) + QStringLiteral("\x1b[31mred\x7f"),
        QString(QChar(0xd800)) + QStringLiteral("half") + QString(QChar(0xdc00)),
        QString(QChar(0xffff)) + QStringLiteral("none") + QString(QChar(0xfdd0)),
        QStringLiteral("\u202eevil\u202c \u2067open isolate"),
        QStringLiteral("نقاش مفتوح (open)"),
        QStringLiteral("🙂 𝒳 e\u0301 \u00a0\u200f"),
        QStringLiteral("=1+1"),
        QStringLiteral("+49 30 1"),
        QStringLiteral("-2"),
        QStringLiteral("@SUM(A1)"),
        QStringLiteral("\t=1"),
        QStringLiteral("\r=1"),
        QStringLiteral("＝1"),
        QStringLiteral("a, b; \"c\"\"d\""),
        QStringLiteral("# Heading #"),
        QStringLiteral("1. First"),
        QStringLiteral("12) Twelfth"),
        QStringLiteral("- [ ] item"),
        QStringLiteral("---"),
        QStringLiteral("==="),
        QStringLiteral("    code"),
        QStringLiteral("```\nfence"),
        QStringLiteral("> quote"),
        QStringLiteral("| a | b |\n| --- | --- |"),
        QStringLiteral(":--- | ---:"),
        QStringLiteral("*a* _b_ **c** __d__ ~~e~~ `f`"),
        QStringLiteral("![x](javascript:alert(1)) [y]: http://z <http://z>"),
        QStringLiteral("back\\slash \\* %1 %2 {} &amp;"),
        QString(300, u'W'),
    };
    return texts;
}

/// One of them, two of them, or something between.
inline QString awkwardText(Dice& dice)
{
    QString text = dice.oneOf(awkwardTexts());
    if (dice.chance(30))
        text += u' ' + dice.oneOf(awkwardTexts());
    if (dice.chance(20))
        text.truncate(dice.below(static_cast<int>(text.size()) + 1));
    return text;
}

inline QString awkwardLink(Dice& dice)
{
    return dice.oneOf(QStringList{{},
                                  QStringLiteral("https://example.org/a b?x=1&y=<z>\"'"),
                                  QStringLiteral("mailto:ann@example.org"),
                                  QStringLiteral("javascript:alert(1)"),
                                  QStringLiteral("JaVaScRiPt:alert(1)//http://x"),
                                  QStringLiteral("file:///etc/passwd"),
                                  QStringLiteral("data:text/html,<script>"),
                                  QStringLiteral("https://example.org/)>[x]")});
}

/// A report that has every kind of block, with anything in it.
class AwkwardReport {
public:
    explicit AwkwardReport(quint32 seed) : m_dice(seed) {}

    Report report()
    {
        Report report{text(),  text(), text(), QStringLiteral("en"), m_dice.chance(30), text(),
                      theme(), 100,    {}};
        for (int count = 3 + m_dice.below(12); count > 0; --count)
            report.blocks.append(block());
        return report;
    }

private:
    QString text() { return awkwardText(m_dice); }

    Theme theme()
    {
        const QString accent = m_dice.oneOf(QStringList{{}, QStringLiteral("#ffee00"), text()});
        return {accent, text(), text(), text(),
                m_dice.chance(50) ? QByteArray("\xff\xd8\xff x") : QByteArray("<svg>")};
    }

    Span span() { return {text(), static_cast<Emphasis>(m_dice.below(4)), awkwardLink(m_dice)}; }

    TextLine line()
    {
        TextLine line;
        for (int count = m_dice.below(4); count > 0; --count)
            line.spans.append(span());
        if (m_dice.chance(40))
            line.figure = span();
        return line;
    }

    QList<TextLine> lines()
    {
        QList<TextLine> lines;
        for (int count = m_dice.below(4); count > 0; --count)
            lines.append(line());
        return lines;
    }

    Table table()
    {
        Table table;
        for (int count = m_dice.below(5); count > 0; --count)
            table.columns.append({text(), m_dice.below(4), static_cast<Side>(m_dice.below(2)), text()});
        for (int count = m_dice.below(5); count > 0; --count)
            table.rows.append(row(table.columns.size()));
        return table;
    }

    TableRow row(qsizetype columns)
    {
        if (m_dice.chance(25))
            return {true, false, {}, {{lines()}}};
        TableRow row{false, m_dice.chance(20), static_cast<Kind>(m_dice.below(enumCount<Kind>())), {}};
        for (qsizetype i = 0; i < columns; ++i)
            row.cells.append({lines()});
        return row;
    }

    Strip strip()
    {
        Strip strip;
        Seconds at{0};
        for (int count = m_dice.below(6); count > 0; --count) {
            const auto kind = static_cast<Kind>(m_dice.below(enumCount<Kind>()));
            const auto use = static_cast<Use>(m_dice.below(6));
            strip.pieces.append({kind, use, at, minutes(1 + m_dice.below(30))});
            strip.segments.append({at, text()});
            strip.keys.append({kind, use, text()});
            at += strip.pieces.last().length;
        }
        strip.limit = minutes(m_dice.below(90));
        strip.scheduledEnd = at;
        strip.ticks = {{Seconds{0}, text()}, {at, text()}};
        strip.limitText = text();
        strip.remainderText = text();
        return strip;
    }

    Block block()
    {
        switch (m_dice.below(10)) {
        case 0:
            return Heading{1 + m_dice.below(2), text(), text(), text()};
        case 1:
            return Facts{{{text(), lines(), m_dice.chance(50)}, {text(), lines(), false}}};
        case 2:
            return table();
        case 3:
            return strip();
        case 4:
            return Totals{{{text(), text(), {text(), text()}, Emphasis::Alert}, {text(), text(), {}, {}}}};
        case 5:
            return Note{text(), static_cast<Emphasis>(m_dice.below(4))};
        case 6:
            return Prose{lines()};
        case 7:
            return WritingLines{m_dice.below(4), text()};
        case 8:
            return Card{text(), text()};
        default:
            return PageBreak{};
        }
    }

    Dice m_dice;
};

}  // namespace moderato::test
