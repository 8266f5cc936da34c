#include "tests/core/store/files.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace moderato::test {
namespace {

/// One text of the program, and how it is said in another language: in as many forms as the language counts in.
struct Text {
    QString context;
    QString source;
    QString comment;
    QStringList forms;
    bool isUnfinished = false;
    bool counts = false;
};

Text readText(QXmlStreamReader& xml, const QString& context)
{
    Text text{context, {}, {}, {}, false, xml.attributes().hasAttribute(QStringLiteral("numerus"))};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            text.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            text.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            text.isUnfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!text.counts)
                text.forms.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    text.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QList<Text> textsOf(const QByteArray& file)
{
    QList<Text> texts;
    QXmlStreamReader xml(file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            texts.append(readText(xml, context));
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return texts;
}

QString keyOf(const Text& text)
{
    const QString comment = text.comment.isEmpty() ? QString() : QString(u" {" + text.comment + u'}');
    return text.context + u": \"" + text.source + u'"' + comment;
}

/// A line for each text that is not as it should be.
std::string faultsOf(const QList<Text>& texts, const std::function<bool(const Text&)>& isFault)
{
    QString faults;
    for (const Text& text : texts)
        if (isFault(text))
            faults += keyOf(text) + u"\n    -> " + text.forms.join(u" | ") + u'\n';
    return faults.toStdString();
}

/// The same of each of its forms.
std::string faultyForms(const QList<Text>& texts,
                        const std::function<bool(const QString& source, const QString& form)>& isFault)
{
    return faultsOf(texts, [&isFault](const Text& text) {
        return std::any_of(text.forms.cbegin(), text.forms.cend(),
                           [&](const QString& form) { return isFault(text.source, form); });
    });
}

QSet<QString> placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(L?\\d+|n)"));
    QSet<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured());
    return places;
}

qsizetype mnemonicsIn(const QString& text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&\\w"));
    return text.count(mnemonic);
}

class Translations : public Files {
protected:
    static QByteArray kept(const QString& name)
    {
        return bytesOf(QStringLiteral(MODERATO_SOURCE_DIR "/resources/i18n/") + name);
    }

    /// The file as it is after a look through the sources.
    QByteArray updated(const QString& name, const QStringList& options = {}) const
    {
        const QString copy = m_folder.filePath(name);
        writeBytes(copy, kept(name));
        QStringList words{QStringLiteral("-silent"),    QStringLiteral("-no-obsolete"),
                          QStringLiteral("-locations"), QStringLiteral("none"),
                          QStringLiteral("-I"),         QStringLiteral(MODERATO_SOURCE_DIR)};
        words += options;
        for (const char* room : {"app", "core", "resources", "ui"})
            words.append(QStringLiteral(MODERATO_SOURCE_DIR "/") + QLatin1String(room));
        QProcess lupdate;
        lupdate.start(QStringLiteral(MODERATO_LUPDATE), words << QStringLiteral("-ts") << copy);
        EXPECT_TRUE(lupdate.waitForFinished(120'000));
        return bytesOf(copy);
    }
};

using EnglishPluralForms = Translations;

TEST_F(EnglishPluralForms, AreThereForEveryTextThatCounts)
{
    EXPECT_EQ(updated(QStringLiteral("moderato_en.ts"), {QStringLiteral("-pluralonly")}),
              kept(QStringLiteral("moderato_en.ts")))
        << "build the target update_translations, then fill them in";
}

TEST_F(EnglishPluralForms, AreAllFilledIn)
{
    const QByteArray english = kept(QStringLiteral("moderato_en.ts"));
    EXPECT_FALSE(english.contains("unfinished"));
    EXPECT_FALSE(english.contains("<numerusform></numerusform>"));
    EXPECT_FALSE(english.contains("(s)</numerusform>"));
}

class French : public Translations {
protected:
    const QList<Text> texts = textsOf(kept(QStringLiteral("moderato_fr.ts")));
};

TEST_F(French, SaysEveryTextOfTheProgramAndNoOther)
{
    const QList<Text> now = textsOf(updated(QStringLiteral("moderato_fr.ts")));
    EXPECT_GT(now.size(), 2000);
    EXPECT_EQ(faultsOf(now, [](const Text& text) { return text.isUnfinished; }), "")
        << "Build the target update_translations and say these in resources/i18n/moderato_fr.ts, with the words of "
           "docs/glossary-fr.md.";
    QSet<QString> keys;
    for (const Text& text : now)
        keys.insert(keyOf(text));
    EXPECT_EQ(faultsOf(texts, [&keys](const Text& text) { return !keys.contains(keyOf(text)); }), "")
        << "These are said no more; build the target update_translations.";
}

TEST_F(French, HasOneFormForOneAndOneForMore)
{
    EXPECT_EQ(faultsOf(texts,
                       [](const Text& text) {
                           return text.forms.size() != (text.counts ? 2 : 1) ||
                                  text.forms.contains(QString());
                       }),
              "");
}

TEST_F(French, PutsInWhatTheTextIsToHold)
{
    EXPECT_EQ(faultyForms(texts, [](const QString& source,
                                    const QString& form) { return placesIn(source) != placesIn(form); }),
              "");
}

TEST_F(French, HasAMnemonicWhereEnglishHasOne)
{
    EXPECT_EQ(
        faultyForms(texts, [](const QString& source,
                              const QString& form) { return mnemonicsIn(source) != mnemonicsIn(form); }),
        "");
}

TEST_F(French, HasTheLinesAndTheOuterSpacesOfTheText)
{
    // A sign may have a space before it that it has not in English.
    EXPECT_EQ(faultyForms(texts,
                          [](const QString& source, const QString& form) {
                              const bool begins = !source.startsWith(u' ') || form.front().isSpace();
                              return !begins || source.endsWith(u' ') != form.endsWith(u' ') ||
                                     source.count(u'\n') != form.count(u'\n') ||
                                     source.count(u'\t') != form.count(u'\t');
                          }),
              "");
}

TEST_F(French, IsSetAsFrenchIs)
{
    // Straight quotes, three dots, and a space at which a line could break before a sign that belongs to a word.
    static const QRegularExpression amiss(QStringLiteral("['\"]|\\.\\.\\.| [:;?!»]|« | %(?![\\dnL])"));
    EXPECT_EQ(faultyForms(texts, [](const QString&, const QString& form) { return form.contains(amiss); }),
              "");
}

}  // namespace
}  // namespace moderato::test
