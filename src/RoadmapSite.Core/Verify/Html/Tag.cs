namespace RoadmapSite.Core.Verify.Html;

/// <summary>The elements that some rule or the nesting of HTML knows by name.</summary>
internal enum Tag : byte
{
    /// <summary>Any other element.</summary>
    Other,
    Html, Head, Body, Title, Meta, Link, Base, Script, Style, NoScript, Template,
    Main, Header, Footer, Nav, Aside, Section, Article, Address, Search, HGroup,
    H1, H2, H3, H4, H5, H6,
    P, Div, Blockquote, Pre, Hr, Ul, Ol, Menu, Li, Dl, Dt, Dd, Figure, FigCaption,
    Table, Caption, ColGroup, Col, THead, TBody, TFoot, Tr, Th, Td,
    A, Button, Form, Label, Input, Select, OptGroup, Option, DataList, TextArea, FieldSet, Legend, Output, Progress, Meter,
    Details, Summary, Dialog,
    Img, Br, Wbr, Area, Source, Track, Embed, Param, IFrame, Object, Video, Audio, Picture,
    Ruby, Rt, Rp, Code, Kbd, Samp, Time,
    Svg, SvgTitle, SvgDesc, SvgImage, SvgUse,

    /// <summary>Elements that HTML has given up or that make a browser rebuild the page: frames, <c>marquee</c>, <c>plaintext</c>, MathML, text marks inside <c>svg</c>.</summary>
    Obsolete,
}
