#include "core/plan/ranges.h"

#include "core/plan/validate.h"

#include <QCoreApplication>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ranges)
};

bool is(const char* name, const char* other)
{
    return qstrcmp(name, other) == 0;
}

/// What is wrong with the first of the values that something is wrong with.
template <class V>
QString firstOutOfRange(const QList<V>& values, const char* name)
{
    for (const V& value : values)
        if (const QString what = outOfRange(value, name); !what.isEmpty())
            return what;
    return {};
}

}  // namespace

QString outOfRange(const QString& text, const char* name)
{
    if (is(name, "theme_accent") && !text.isEmpty() && !isColour(text))
        return Words::tr("not a colour such as #14264a");
    return text.size() > longestText ? Words::tr("longer than %1 characters").arg(longestText) : QString();
}

QString outOfRange(const QByteArray& bytes, const char*)
{
    if (bytes.size() > largestLogo)
        return Words::tr("larger than %1 KB").arg(largestLogo / 1024);
    return bytes.isEmpty() || isLogoFormat(bytes) ? QString() : Words::tr("not a PNG or JPEG image");
}

QString outOfRange(int number, const char*)
{
    return number < 0 || number > 10'000 ? Words::tr("not a number from 0 to 10000") : QString();
}

QString outOfRange(Seconds value, const char*)
{
    return isDuration(value) ? QString() : Words::tr("not a duration from 0 to 24 h");
}

QString outOfRange(Share share, const char*)
{
    return share.perMille < 0 || share.perMille > 1000 ? Words::tr("not a share from 0 to 1") : QString();
}

QString outOfRange(const std::optional<Seconds>& value, const char* name)
{
    if (!value)
        return {};
    const bool fits = is(name, "fixed_start_seconds") ? isOffset(*value) : isDuration(*value);
    return fits ? QString() : Words::tr("not a time within 24 h");
}

QString outOfRange(const std::optional<WallTime>& start, const char*)
{
    const bool fits = !start || (start->date.isValid() && start->time.isValid());
    return fits ? QString() : Words::tr("not a date and time");
}

QString outOfRange(const QStringList& texts, const char* name)
{
    return firstOutOfRange(texts, name);
}

QString outOfRange(const QList<Seconds>& rounds, const char* name)
{
    return rounds.size() > 100 ? Words::tr("more than 100 rounds") : firstOutOfRange(rounds, name);
}

QString outOfRange(const QList<WantedBalance>& wanted, const char* name)
{
    for (const WantedBalance& balance : wanted)
        for (const QString& what : {outOfRange(balance.share, name), outOfRange(balance.group, name)})
            if (!what.isEmpty())
                return what;
    return {};
}

QString outOfRange(const QList<CheckSetting>& settings, const char* name)
{
    for (const CheckSetting& setting : settings)
        if (const QString what = outOfRange(setting.check, name); !what.isEmpty())
            return what;
    return {};
}

}  // namespace moderato
