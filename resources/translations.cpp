#include "resources/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace moderato {
namespace {

QLocale localeOf(Language language)
{
    return QLocale(enumWord(language));
}

void installFrom(QCoreApplication& app, const QString& file)
{
    auto* translator = new QTranslator(&app);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
}

/// The language as it is written where the system is, or else by the world's usage, whose dates nobody takes for others.
QLocale localeHere(Language language)
{
    const QLocale::Language spoken = localeOf(language).language();
    const QLocale here(spoken, QLocale::system().territory());
    return here.territory() == QLocale::system().territory() || language != Language::English
               ? here
               : QLocale(spoken, QLocale::World);
}

}  // namespace

Language spokenOf(const QStringList& languages)
{
    for (const QString& each : languages)
        if (const auto language = enumFromWord<Language>(each.section(u'-', 0, 0)))
            return *language;
    return Language::English;
}

Language systemLanguage()
{
    return spokenOf(QLocale::system().uiLanguages());
}

QString ownName(Language language)
{
    return language == Language::French ? QStringLiteral("Français") : QStringLiteral("English");
}

void installTranslations(QCoreApplication& app, Language language)
{
    const QString code = enumWord(language);
    if (language != Language::English)
        installFrom(app, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_" + code + u".qm");
    installFrom(app, QString(u":/i18n/moderato_" + code + u".qm"));
    if (language != systemLanguage())
        QLocale::setDefault(localeHere(language));
}

}  // namespace moderato
