#include "app/arguments.h"

#include "core/plan/duration.h"
#include "core/plan/values.h"
#include "core/report/sheet.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace moderato {
namespace {

constexpr int mostPanellists = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

QString shortened(const QString& typed)
{
    return typed.left(40);
}

}  // namespace

Result<Seconds> readLimit(const QString& text)
{
    const Result<Seconds> limit = parseDuration(text);
    if (limit && *limit == Seconds{0})
        return failure(Words::tr("A limit of 0 leaves no time at all; type minutes such as 90."));
    return limit;
}

Result<QList<Seconds>> readRounds(const QString& text)
{
    const Result<QList<Seconds>> rounds = parseRounds(text);
    if (rounds && rounds->isEmpty())
        return failure(Words::tr("There is no round; type an intervention and its follow-ups, such as 3,2."));
    return rounds;
}

Result<Share> readShare(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([0-9]{1,3}(?:\\.[0-9]{1,6})?)\\s*(%?)\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    const double perMille = match.captured(1).toDouble() * (match.captured(2).isEmpty() ? 1000.0 : 10.0);
    if (!match.hasMatch() || perMille > 1000.0)
        return failure(Words::tr("\"%1\" is not a share; type 30% or 0.3.").arg(shortened(text)));
    return Share{static_cast<int>(std::lround(perMille))};
}

Result<SizeRange> readSizes(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([0-9]{1,3})(?:\\s*-\\s*([0-9]{1,3}))?\\s*$"));
    const QRegularExpressionMatch match = form.match(text);
    const int from = match.captured(1).toInt();
    const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
    if (!match.hasMatch() || from < 1 || to < from || to > mostPanellists)
        return failure(
            Words::tr("\"%1\" is not a panel size; type one from 1 to %2, or a range such as 1-12.")
                .arg(shortened(text), QString::number(mostPanellists)));
    return SizeRange{from, to};
}

Result<int> readNumber(const QString& text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1)
        return failure(Words::tr("\"%1\" is not a number from 1 up.").arg(shortened(text)));
    return number;
}

Result<QString> readSheet(const QString& text)
{
    if (text == QLatin1String("all") || enumFromWord<Sheet>(text))
        return text;
    return failure(Words::tr("\"%1\" is none of these: %2, all.").arg(shortened(text), wordList<Sheet>()));
}

Result<QString> readName(const QString& text)
{
    if (text.trimmed().isEmpty())
        return failure(Words::tr("A name is missing."));
    return text.trimmed();
}

Result<int> readTextSize(const QString& text)
{
    bool isNumber = false;
    const int percent = QString(text).remove(u'%').toInt(&isNumber);
    if (!isNumber || percent < 80 || percent > 200)
        return failure(Words::tr("\"%1\" is not a size from 80 to 200 percent.").arg(shortened(text)));
    return percent;
}

}  // namespace moderato
