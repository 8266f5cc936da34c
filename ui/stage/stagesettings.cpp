#include "ui/stage/stagesettings.h"

#include <QGuiApplication>
#include <QSettings>

namespace moderato {
namespace {

QString key(const char* name)
{
    return QStringLiteral("stage/%1").arg(QLatin1String(name));
}

}  // namespace

StageSettings readStageSettings()
{
    const QSettings settings;
    StageSettings read;
    read.mirrored = settings.value(key("mirrored"), false).toBool();
    read.rightToLeft = settings.value(key("right-to-left"), QGuiApplication::isRightToLeft()).toBool();
    read.reducedMotion = settings.value(key("reduced-motion"), false).toBool();
    return read;
}

void writeStageSettings(const StageSettings& settings)
{
    QSettings kept;
    kept.setValue(key("mirrored"), settings.mirrored);
    kept.setValue(key("reduced-motion"), settings.reducedMotion);
    // What is as the language has it goes on following it.
    if (settings.rightToLeft == QGuiApplication::isRightToLeft())
        kept.remove(key("right-to-left"));
    else
        kept.setValue(key("right-to-left"), settings.rightToLeft);
}

}  // namespace moderato
