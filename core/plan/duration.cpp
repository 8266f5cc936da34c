#include "core/plan/duration.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace moderato {
namespace {

constexpr int mostRounds = 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

/// The captured digits as a number; an absent group is 0. At most six digits, so nothing overflows.
qint64 number(const QRegularExpressionMatch& match, int group)
{
    return match.captured(group).toLongLong();
}

struct Form {
    QRegularExpression pattern;
    qint64 firstUnit;
    qint64 secondUnit;
};

const QList<Form>& forms()
{
    static const QList<Form> all{
        {QRegularExpression(QStringLiteral("^([0-9]{1,6})\\s*(?:m|min)?()$")), 60, 0},
        {QRegularExpression(QStringLiteral("^([0-9]{1,6}):([0-5][0-9])$")), 60, 1},
        {QRegularExpression(QStringLiteral("^([0-9]{1,6})\\s*h\\s*([0-5]?[0-9])?$")), 3600, 60},
        {QRegularExpression(QStringLiteral("^([0-9]{1,6})\\s*s()$")), 1, 0},
    };
    return all;
}

QString shortDuration(Seconds value)
{
    return value.count() % 60 == 0 ? QString::number(value.count() / 60) : formatDuration(value);
}

}  // namespace

Result<Seconds> parseDuration(const QString& text)
{
    const QString typed = text.trimmed().toLower();
    for (const Form& form : forms()) {
        const QRegularExpressionMatch match = form.pattern.match(typed);
        if (!match.hasMatch())
            continue;
        const Seconds value{number(match, 1) * form.firstUnit + number(match, 2) * form.secondUnit};
        if (!isDuration(value))
            return failure(
                Words::tr("\"%1\" is longer than 24 h; type a duration from 0 to 24h.").arg(text.left(40)));
        return value;
    }
    return failure(
        Words::tr("\"%1\" is not a duration; type minutes (5), minutes and seconds (4:30), 90s or 1h30.")
            .arg(text.left(40)));
}

QString formatDuration(Seconds value)
{
    const qint64 rest = value.count() % 60;
    return QString::number(value.count() / 60) + (rest < 10 ? QStringLiteral(":0") : QStringLiteral(":")) +
           QString::number(rest);
}

Result<QList<Seconds>> parseRounds(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[+,]"));
    QList<Seconds> rounds;
    if (text.trimmed().isEmpty())
        return rounds;
    const QStringList pieces = text.split(separators);
    if (pieces.size() > mostRounds)
        return failure(Words::tr("More than %1 rounds; type an intervention and its follow-ups, such as 3+2.")
                           .arg(mostRounds));
    for (const QString& piece : pieces) {
        const Result<Seconds> round = parseDuration(piece);
        if (!round)
            return failure(Words::tr("\"%1\" is not a list of rounds; type minutes joined by +, such as 3+2.")
                               .arg(text.left(40)));
        rounds.append(*round);
    }
    return rounds;
}

QString formatRounds(const QList<Seconds>& rounds)
{
    QStringList pieces;
    for (const Seconds& round : rounds)
        pieces.append(shortDuration(round));
    return pieces.join(QStringLiteral(" + "));
}

}  // namespace moderato
