#include "resources/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace moderato {

void installTranslations(QCoreApplication& app)
{
    auto* translator = new QTranslator(&app);
    if (translator->load(QStringLiteral(":/i18n/moderato_en.qm")))
        QCoreApplication::installTranslator(translator);
}

}  // namespace moderato
