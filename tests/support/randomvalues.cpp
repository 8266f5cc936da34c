#include "tests/support/randomvalues.h"

#include "core/plan/values.h"

namespace moderato::test {

QUuid Dice::uuid()
{
    std::array<quint32, 4> random{};
    for (quint32& word : random)
        word = static_cast<quint32>(m_engine());
    QByteArray bytes(reinterpret_cast<const char*>(random.data()), 16);
    return QUuid::fromRfc4122(bytes);
}

void fill(Dice& dice, QString& text)
{
    static const QList<QString> texts{
        QString(),
        QStringLiteral("Framing"),
        QStringLiteral("O'Neill said \"no\"; DROP TABLE person; --"),
        QStringLiteral("two\nlines\tand a tab\r\n"),
        QStringLiteral("  spaces around  "),
        QStringLiteral("የክርክር መድረክ"),
        QStringLiteral("نقاش مفتوح"),
        QStringLiteral("🙂 𝒳 e\u0301 \u00a0\u200f"),
        QStringLiteral("%1 \\ / {} [] null 0"),
        QString(300, u'ß'),
    };
    text = dice.oneOf(texts);
    if (dice.chance(50))
        text += QString::number(dice.below(1000));
}

void fill(Dice& dice, QByteArray& image)
{
    image.clear();
    if (dice.chance(50))
        return;
    image = QByteArray("\xff\xd8\xff");
    for (int left = dice.below(40); left > 0; --left)
        image.append(static_cast<char>(dice.below(256)));
}

void fill(Dice& dice, bool& flag)
{
    flag = dice.chance(50);
}

void fill(Dice& dice, int& number)
{
    number = dice.chance(80) ? dice.below(10) : dice.below(10'001);
}

void fill(Dice& dice, Seconds& value)
{
    const int longest = static_cast<int>(longestDuration.count());
    value = dice.chance(80) ? minutes(dice.below(60)) : Seconds{dice.below(longest + 1)};
}

void fill(Dice& dice, Share& share)
{
    share.perMille = dice.below(1001);
}

void fill(Dice& dice, QDate& date)
{
    date = dice.chance(30) ? QDate() : QDate(2022, 1, 1).addDays(dice.below(2000));
}

void fill(Dice& dice, WallTime& time)
{
    time = {QDate(2022, 1, 1).addDays(dice.below(2000)), QTime(0, 0).addSecs(dice.below(24 * 60 * 60))};
}

void fill(Dice& dice, WantedBalance& balance)
{
    fill(dice, balance.grouping);
    fill(dice, balance.group);
    fill(dice, balance.share);
}

void fill(Dice& dice, CheckSetting& setting)
{
    static const QList<QString> checks{QStringLiteral("gap"), QStringLiteral("over-limit"),
                                       QStringLiteral("no-buffer"), QStringLiteral("unknown")};
    setting.check = dice.oneOf(checks);
    fill(dice, setting.level);
}

}  // namespace moderato::test
