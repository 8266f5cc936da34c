#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace moderato::test {

/// An element of our HTML, which is XML too.
struct HtmlNode {
    QString name;
    QHash<QString, QString> attributes;
    QString text;           ///< all text in it, with one space where there was white space
    QStringList ancestors;  ///< the names of the elements around it
};

/// All elements of a file in the order of their beginnings, and what was wrong with it.
struct HtmlContent {
    QList<HtmlNode> nodes;
    QString error;

    QList<HtmlNode> named(const char* name) const;
    QList<HtmlNode> ofClass(const char* name) const;
    QStringList texts(const char* name) const;
};

HtmlContent readHtml(const QByteArray& html);

/// What tidy has to say against it: nothing if it is valid HTML. Fails the test where tidy is not installed.
QString tidysComplaints(const QByteArray& html);

}  // namespace moderato::test
