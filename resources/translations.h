#pragma once

#include "core/plan/words.h"

#include <QString>

class QCoreApplication;

namespace moderato {

/// The languages that the program speaks. Its texts are written in English, which needs its plural forms alone.
enum class Language { English, French };

template <>
struct EnumWords<Language> {
    static constexpr std::array words{"en", "fr"};
};

/// The first of these languages, named as systems do ("fr-CH"), that the program speaks; English if it speaks none.
Language spokenOf(const QStringList& languages);

/// The language in which somebody with this system's settings is spoken to.
Language systemLanguage();

/// What those who speak the language call it.
QString ownName(Language language);

/// Lets an application that is new speak a language, with the texts that are Qt's own. Where that is not the system's,
/// dates and numbers are the language's too.
void installTranslations(QCoreApplication& app, Language language);

}  // namespace moderato
