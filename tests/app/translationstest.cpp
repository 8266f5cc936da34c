#include "tests/core/store/files.h"

#include <QProcess>

namespace moderato::test {
namespace {

class PluralForms : public Files {
protected:
    const QString source = QStringLiteral(MODERATO_SOURCE_DIR);
    const QByteArray kept = bytesOf(source + QStringLiteral("/resources/i18n/moderato_en.ts"));
};

TEST_F(PluralForms, AreThereForEveryTextThatCounts)
{
    writeBytes(path("moderato_en.ts"), kept);
    QStringList words{QStringLiteral("-silent"),
                      QStringLiteral("-pluralonly"),
                      QStringLiteral("-no-obsolete"),
                      QStringLiteral("-locations"),
                      QStringLiteral("none"),
                      QStringLiteral("-I"),
                      source};
    for (const char* room : {"app", "core", "resources", "ui"})
        words.append(source + u'/' + QLatin1String(room));
    QProcess lupdate;
    lupdate.start(QStringLiteral(MODERATO_LUPDATE), words << QStringLiteral("-ts") << path("moderato_en.ts"));
    ASSERT_TRUE(lupdate.waitForFinished());
    EXPECT_EQ(bytesOf(path("moderato_en.ts")), kept)
        << "build the target update_translations, then fill them in";
}

TEST_F(PluralForms, AreAllFilledIn)
{
    EXPECT_FALSE(kept.contains("unfinished"));
    EXPECT_FALSE(kept.contains("<numerusform></numerusform>"));
    EXPECT_FALSE(kept.contains("(s)</numerusform>"));
}

}  // namespace
}  // namespace moderato::test
