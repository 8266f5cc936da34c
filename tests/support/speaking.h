#pragma once

#include "resources/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <gtest/gtest.h>

namespace moderato::test {

/// Lets the program speak a language for as long as this lives.
class Speaking {
public:
    explicit Speaking(Language language)
    {
        const QString code = enumWord(language);
        if (language != Language::English)
            install(m_qt, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_" + code + u".qm");
        install(m_ours, QString(u":/i18n/moderato_" + code + u".qm"));
    }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
    ~Speaking()
    {
        QCoreApplication::removeTranslator(&m_ours);
        QCoreApplication::removeTranslator(&m_qt);
    }

private:
    static void install(QTranslator& translator, const QString& file)
    {
        EXPECT_TRUE(translator.load(file)) << file.toStdString();
        QCoreApplication::installTranslator(&translator);
    }

    QTranslator m_qt;
    QTranslator m_ours;
};

}  // namespace moderato::test
