#include "ui/parts/preferences.h"

#include "ui/parts/screenclock.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QSettings>
#include <QTimeZone>

#include <algorithm>

namespace moderato {
namespace {

QString key(const char* name)
{
    return QStringLiteral("preferences/%1").arg(QLatin1String(name));
}

}  // namespace

Preferences readPreferences()
{
    const QSettings settings;
    Preferences preferences;
    const QString zone = settings.value(key("time-zone")).toString();
    if (QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        preferences.timeZone = zone;
    const bool inInches = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    preferences.letterPaper = settings.value(key("letter-paper"), inInches).toBool();
    const Result<QList<Seconds>> rounds = parseRounds(settings.value(key("rounds")).toString());
    if (rounds && !rounds->isEmpty())
        preferences.rounds = *rounds;
    preferences.zoomPercent =
        std::clamp(settings.value(key("zoom"), preferences.zoomPercent).toInt(), smallestZoom, largestZoom);
    preferences.clock =
        enumFromWord<ClockChoice>(settings.value(key("clock")).toString()).value_or(preferences.clock);
    preferences.language = settings.value(key("language")).toString();
    return preferences;
}

void writePreferences(const Preferences& preferences)
{
    QSettings settings;
    settings.setValue(key("time-zone"), preferences.timeZone);
    settings.setValue(key("letter-paper"), preferences.letterPaper);
    settings.setValue(key("rounds"), formatRounds(preferences.rounds));
    settings.setValue(key("zoom"), preferences.zoomPercent);
    settings.setValue(key("clock"), enumWord(preferences.clock));
    settings.setValue(key("language"), preferences.language);
}

void applyClock(ClockChoice choice)
{
    // Qt's formats have an a, in one case or the other, where the half of the day stands.
    const bool halves =
        choice == ClockChoice::AsSystem
            ? QLocale::system().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive)
            : choice == ClockChoice::Hours12;
    ScreenClock::instance().setStyle(halves ? ClockStyle::Hours12 : ClockStyle::Hours24);
}

void applyZoom(int percent)
{
    static const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * std::clamp(percent, smallestZoom, largestZoom) / 100);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

}  // namespace moderato
