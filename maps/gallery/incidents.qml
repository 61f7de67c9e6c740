<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<!-- made by scripts/styles.py -->
<qgis version="3.22.16" styleCategories="AllStyleCategories" labelsEnabled="1">
 <abstract>الحجم بعدد القتلى. رمز أجوف: الموقع نطاق واسع.</abstract>
 <temporal enabled="1" mode="2" limitMode="1" startField="date_start" endField="date_end" fixedDuration="0" durationUnit="d" durationField="" accumulate="0" startExpression="" endExpression="">
  <fixedRange><start></start><end></end></fixedRange>
 </temporal>
 <renderer-v2 type="pointDisplacement" placement="0" tolerance="0.1" toleranceUnit="MM" labelAttributeName="" labelColor="0,0,0,255" labelDistanceFactor="0.5" maxLabelScaleDenominator="-1" circleWidth="0.2" circleColor="98,107,117,255" circleRadiusAddition="0" forceraster="0" enableorderby="0">
  <labelFontProperties description="Noto Sans,9,-1,5,50,0,0,0,0,0" style=""/>
  <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="1" forceraster="0">
  <rules key="{incidents}">
   <rule key="{types}" label="نوع الحادث">
    <rule key="{type-shelling}" symbol="0" label="قصف مدفعي أو صاروخي" filter="&quot;type&quot; = 'shelling'"/>
    <rule key="{type-airstrike}" symbol="1" label="غارة جوية" filter="&quot;type&quot; = 'airstrike'"/>
    <rule key="{type-drone_strike}" symbol="2" label="ضربة مسيّرة" filter="&quot;type&quot; = 'drone_strike'"/>
    <rule key="{type-missile_strike}" symbol="3" label="ضربة صاروخية" filter="&quot;type&quot; = 'missile_strike'"/>
    <rule key="{type-armed_clash}" symbol="4" label="اشتباك مسلح" filter="&quot;type&quot; = 'armed_clash'"/>
    <rule key="{type-attack}" symbol="5" label="هجوم" filter="&quot;type&quot; = 'attack'"/>
    <rule key="{type-explosion}" symbol="6" label="انفجار" filter="&quot;type&quot; = 'explosion'"/>
    <rule key="{type-shootdown}" symbol="7" label="إسقاط أو اعتراض" filter="&quot;type&quot; = 'shootdown'"/>
    <rule key="{type-territorial_change}" symbol="8" label="تغيّر السيطرة" filter="&quot;type&quot; = 'territorial_change'"/>
    <rule key="{type-ceasefire_violation}" symbol="9" label="خرق للهدنة" filter="&quot;type&quot; = 'ceasefire_violation'"/>
    <rule key="{type-abduction_arrest}" symbol="10" label="خطف أو اعتقال" filter="&quot;type&quot; = 'abduction_arrest'"/>
    <rule key="{type-protest}" symbol="11" label="احتجاج" filter="&quot;type&quot; = 'protest'"/>
    <rule key="{type-displacement}" symbol="12" label="نزوح" filter="&quot;type&quot; = 'displacement'"/>
    <rule key="{type-other}" symbol="13" label="حدث آخر" filter="&quot;type&quot; = 'other'"/>
    <rule key="{type-else}" symbol="14" label="غير مصنّف" filter="ELSE"/>
   </rule>
   <rule key="{statuses}" label="درجة الثبوت" filter="FALSE">
    <rule key="{status-reported}" symbol="15" label="أورده التقرير" filter="FALSE"/>
    <rule key="{status-claimed}" symbol="16" label="ادّعاء طرف" filter="FALSE"/>
    <rule key="{status-confirmed}" symbol="17" label="مؤكد" filter="FALSE"/>
    <rule key="{status-denied}" symbol="18" label="منفي" filter="FALSE"/>
    <rule key="{hollow}" symbol="19" label="رمز أجوف: الموقع نطاق واسع" filter="FALSE"/>
   </rule>
   <rule key="{sizes}" label="الحجم بعدد القتلى" filter="FALSE">
    <rule key="{size-0}" symbol="20" label="لا قتلى، أو غير معروف" filter="FALSE"/>
    <rule key="{size-5}" symbol="21" label="5" filter="FALSE"/>
    <rule key="{size-25}" symbol="22" label="25" filter="FALSE"/>
   </rule>
  </rules>
  <symbols>
   <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMTJMMC4yMiAtMC42MUwwLjcyIC0wLjg2TDAuNTYgLTAuMzNMMS4xMCAtMC4xOUwwLjY0IDAuMTFMMC45NyAwLjU2TDAuNDIgMC41MEwwLjM4IDEuMDVMMC4wMCAwLjY1TC0wLjM4IDEuMDVMLTAuNDIgMC41MEwtMC45NyAwLjU2TC0wLjY0IDAuMTFMLTEuMTAgLTAuMTlMLTAuNTYgLTAuMzNMLTAuNzIgLTAuODZMLTAuMjIgLTAuNjFaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4xMkwwLjIyIC0wLjYxTDAuNzIgLTAuODZMMC41NiAtMC4zM0wxLjEwIC0wLjE5TDAuNjQgMC4xMUwwLjk3IDAuNTZMMC40MiAwLjUwTDAuMzggMS4wNUwwLjAwIDAuNjVMLTAuMzggMS4wNUwtMC40MiAwLjUwTC0wLjk3IDAuNTZMLTAuNjQgMC4xMUwtMS4xMCAtMC4xOUwtMC41NiAtMC4zM0wtMC43MiAtMC44NkwtMC4yMiAtMC42MVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+"/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="213,94,0,255"/>
      <Option type="QString" name="outline_color" value="213,94,0,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMTJMMC4yMiAtMC42MUwwLjcyIC0wLjg2TDAuNTYgLTAuMzNMMS4xMCAtMC4xOUwwLjY0IDAuMTFMMC45NyAwLjU2TDAuNDIgMC41MEwwLjM4IDEuMDVMMC4wMCAwLjY1TC0wLjM4IDEuMDVMLTAuNDIgMC41MEwtMC45NyAwLjU2TC0wLjY0IDAuMTFMLTEuMTAgLTAuMTlMLTAuNTYgLTAuMzNMLTAuNzIgLTAuODZMLTAuMjIgLTAuNjFaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4xMkwwLjIyIC0wLjYxTDAuNzIgLTAuODZMMC41NiAtMC4zM0wxLjEwIC0wLjE5TDAuNjQgMC4xMUwwLjk3IDAuNTZMMC40MiAwLjUwTDAuMzggMS4wNUwwLjAwIDAuNjVMLTAuMzggMS4wNUwtMC40MiAwLjUwTC0wLjk3IDAuNTZMLTAuNjQgMC4xMUwtMS4xMCAtMC4xOUwtMC41NiAtMC4zM0wtMC43MiAtMC44NkwtMC4yMiAtMC42MVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIiBzdHJva2UtZGFzaGFycmF5PSIuMyAuMjQiLz48L3N2Zz4=' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMTJMMC4yMiAtMC42MUwwLjcyIC0wLjg2TDAuNTYgLTAuMzNMMS4xMCAtMC4xOUwwLjY0IDAuMTFMMC45NyAwLjU2TDAuNDIgMC41MEwwLjM4IDEuMDVMMC4wMCAwLjY1TC0wLjM4IDEuMDVMLTAuNDIgMC41MEwtMC45NyAwLjU2TC0wLjY0IDAuMTFMLTEuMTAgLTAuMTlMLTAuNTYgLTAuMzNMLTAuNzIgLTAuODZMLTAuMjIgLTAuNjFaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4xMkwwLjIyIC0wLjYxTDAuNzIgLTAuODZMMC41NiAtMC4zM0wxLjEwIC0wLjE5TDAuNjQgMC4xMUwwLjk3IDAuNTZMMC40MiAwLjUwTDAuMzggMS4wNUwwLjAwIDAuNjVMLTAuMzggMS4wNUwtMC40MiAwLjUwTC0wLjk3IDAuNTZMLTAuNjQgMC4xMUwtMS4xMCAtMC4xOUwtMC41NiAtMC4zM0wtMC43MiAtMC44NkwtMC4yMiAtMC42MVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjQyIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiMxZjIzMjgiIHN0cm9rZS13aWR0aD0iLjIiLz48L3N2Zz4=' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMTJMMC4yMiAtMC42MUwwLjcyIC0wLjg2TDAuNTYgLTAuMzNMMS4xMCAtMC4xOUwwLjY0IDAuMTFMMC45NyAwLjU2TDAuNDIgMC41MEwwLjM4IDEuMDVMMC4wMCAwLjY1TC0wLjM4IDEuMDVMLTAuNDIgMC41MEwtMC45NyAwLjU2TC0wLjY0IDAuMTFMLTEuMTAgLTAuMTlMLTAuNTYgLTAuMzNMLTAuNzIgLTAuODZMLTAuMjIgLTAuNjFaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4xMkwwLjIyIC0wLjYxTDAuNzIgLTAuODZMMC41NiAtMC4zM0wxLjEwIC0wLjE5TDAuNjQgMC4xMUwwLjk3IDAuNTZMMC40MiAwLjUwTDAuMzggMS4wNUwwLjAwIDAuNjVMLTAuMzggMS4wNUwtMC40MiAwLjUwTC0wLjk3IDAuNTZMLTAuNjQgMC4xMUwtMS4xMCAtMC4xOUwtMC41NiAtMC4zM0wtMC43MiAtMC44NkwtMC4yMiAtMC42MVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '236,183,140,255' WHEN &quot;status&quot; = 'denied' THEN '247,223,204,255' ELSE '213,94,0,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '213,94,0,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjdMMC4xNyAtMC45MkwwLjIwIC0wLjQwTDEuMjEgMC4yOUwxLjIxIDAuNTdMMC4yMCAwLjIzTDAuMTUgMC43OEwwLjQ4IDEuMDZMMC40OCAxLjI0TDAuMDAgMS4xMEwtMC40OCAxLjI0TC0wLjQ4IDEuMDZMLTAuMTUgMC43OEwtMC4yMCAwLjIzTC0xLjIxIDAuNTdMLTEuMjEgMC4yOUwtMC4yMCAtMC40MEwtMC4xNyAtMC45MloiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjAwIC0xLjI3TDAuMTcgLTAuOTJMMC4yMCAtMC40MEwxLjIxIDAuMjlMMS4yMSAwLjU3TDAuMjAgMC4yM0wwLjE1IDAuNzhMMC40OCAxLjA2TDAuNDggMS4yNEwwLjAwIDEuMTBMLTAuNDggMS4yNEwtMC40OCAxLjA2TC0wLjE1IDAuNzhMLTAuMjAgMC4yM0wtMS4yMSAwLjU3TC0xLjIxIDAuMjlMLTAuMjAgLTAuNDBMLTAuMTcgLTAuOTJaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjwvc3ZnPg=="/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="1,114,184,255"/>
      <Option type="QString" name="outline_color" value="1,114,184,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjdMMC4xNyAtMC45MkwwLjIwIC0wLjQwTDEuMjEgMC4yOUwxLjIxIDAuNTdMMC4yMCAwLjIzTDAuMTUgMC43OEwwLjQ4IDEuMDZMMC40OCAxLjI0TDAuMDAgMS4xMEwtMC40OCAxLjI0TC0wLjQ4IDEuMDZMLTAuMTUgMC43OEwtMC4yMCAwLjIzTC0xLjIxIDAuNTdMLTEuMjEgMC4yOUwtMC4yMCAtMC40MEwtMC4xNyAtMC45MloiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjAwIC0xLjI3TDAuMTcgLTAuOTJMMC4yMCAtMC40MEwxLjIxIDAuMjlMMS4yMSAwLjU3TDAuMjAgMC4yM0wwLjE1IDAuNzhMMC40OCAxLjA2TDAuNDggMS4yNEwwLjAwIDEuMTBMLTAuNDggMS4yNEwtMC40OCAxLjA2TC0wLjE1IDAuNzhMLTAuMjAgMC4yM0wtMS4yMSAwLjU3TC0xLjIxIDAuMjlMLTAuMjAgLTAuNDBMLTAuMTcgLTAuOTJaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIgc3Ryb2tlLWRhc2hhcnJheT0iLjMgLjI0Ii8+PC9zdmc+' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjdMMC4xNyAtMC45MkwwLjIwIC0wLjQwTDEuMjEgMC4yOUwxLjIxIDAuNTdMMC4yMCAwLjIzTDAuMTUgMC43OEwwLjQ4IDEuMDZMMC40OCAxLjI0TDAuMDAgMS4xMEwtMC40OCAxLjI0TC0wLjQ4IDEuMDZMLTAuMTUgMC43OEwtMC4yMCAwLjIzTC0xLjIxIDAuNTdMLTEuMjEgMC4yOUwtMC4yMCAtMC40MEwtMC4xNyAtMC45MloiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjAwIC0xLjI3TDAuMTcgLTAuOTJMMC4yMCAtMC40MEwxLjIxIDAuMjlMMS4yMSAwLjU3TDAuMjAgMC4yM0wwLjE1IDAuNzhMMC40OCAxLjA2TDAuNDggMS4yNEwwLjAwIDEuMTBMLTAuNDggMS4yNEwtMC40OCAxLjA2TC0wLjE1IDAuNzhMLTAuMjAgMC4yM0wtMS4yMSAwLjU3TC0xLjIxIDAuMjlMLTAuMjAgLTAuNDBMLTAuMTcgLTAuOTJaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjxwYXRoIGQ9Ik0tMS4yIDEuMkwxLjIgLTEuMiIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9Ii40MiIvPjxwYXRoIGQ9Ik0tMS4yIDEuMkwxLjIgLTEuMiIgc3Ryb2tlPSIjMWYyMzI4IiBzdHJva2Utd2lkdGg9Ii4yIi8+PC9zdmc+' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjdMMC4xNyAtMC45MkwwLjIwIC0wLjQwTDEuMjEgMC4yOUwxLjIxIDAuNTdMMC4yMCAwLjIzTDAuMTUgMC43OEwwLjQ4IDEuMDZMMC40OCAxLjI0TDAuMDAgMS4xMEwtMC40OCAxLjI0TC0wLjQ4IDEuMDZMLTAuMTUgMC43OEwtMC4yMCAwLjIzTC0xLjIxIDAuNTdMLTEuMjEgMC4yOUwtMC4yMCAtMC40MEwtMC4xNyAtMC45MloiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjAwIC0xLjI3TDAuMTcgLTAuOTJMMC4yMCAtMC40MEwxLjIxIDAuMjlMMS4yMSAwLjU3TDAuMjAgMC4yM0wwLjE1IDAuNzhMMC40OCAxLjA2TDAuNDggMS4yNEwwLjAwIDEuMTBMLTAuNDggMS4yNEwtMC40OCAxLjA2TC0wLjE1IDAuNzhMLTAuMjAgMC4yM0wtMS4yMSAwLjU3TC0xLjIxIDAuMjlMLTAuMjAgLTAuNDBMLTAuMTcgLTAuOTJaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjwvc3ZnPg==' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '141,192,223,255' WHEN &quot;status&quot; = 'denied' THEN '204,227,241,255' ELSE '1,114,184,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '1,114,184,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMjQgMC4wMEwwLjUxIDAuMjRMMC43MiAwLjIzTDAuOTAgMC4zNEwxLjAxIDAuNTJMMS4wMSAwLjcyTDAuOTAgMC45MEwwLjcyIDEuMDFMMC41MiAxLjAxTDAuMzQgMC45MEwwLjIzIDAuNzJMMC4yNCAwLjUxTDAuMDAgMC4yNEwwLjAwIDAuMjRMLTAuMjQgMC41MUwtMC4yMyAwLjcyTC0wLjM0IDAuOTBMLTAuNTIgMS4wMUwtMC43MiAxLjAxTC0wLjkwIDAuOTBMLTEuMDEgMC43MkwtMS4wMSAwLjUyTC0wLjkwIDAuMzRMLTAuNzIgMC4yM0wtMC41MSAwLjI0TC0wLjI0IDAuMDBMLTAuMjQgMC4wMEwtMC41MSAtMC4yNEwtMC43MiAtMC4yM0wtMC45MCAtMC4zNEwtMS4wMSAtMC41MkwtMS4wMSAtMC43MkwtMC45MCAtMC45MEwtMC43MiAtMS4wMUwtMC41MiAtMS4wMUwtMC4zNCAtMC45MEwtMC4yMyAtMC43MkwtMC4yNCAtMC41MUwwLjAwIC0wLjI0TDAuMDAgLTAuMjRMMC4yNCAtMC41MUwwLjIzIC0wLjcyTDAuMzQgLTAuOTBMMC41MiAtMS4wMUwwLjcyIC0xLjAxTDAuOTAgLTAuOTBMMS4wMSAtMC43MkwxLjAxIC0wLjUyTDAuOTAgLTAuMzRMMC43MiAtMC4yM0wwLjUxIC0wLjI0TDAuMjQgMC4wMFoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjI0IDAuMDBMMC41MSAwLjI0TDAuNzIgMC4yM0wwLjkwIDAuMzRMMS4wMSAwLjUyTDEuMDEgMC43MkwwLjkwIDAuOTBMMC43MiAxLjAxTDAuNTIgMS4wMUwwLjM0IDAuOTBMMC4yMyAwLjcyTDAuMjQgMC41MUwwLjAwIDAuMjRMMC4wMCAwLjI0TC0wLjI0IDAuNTFMLTAuMjMgMC43MkwtMC4zNCAwLjkwTC0wLjUyIDEuMDFMLTAuNzIgMS4wMUwtMC45MCAwLjkwTC0xLjAxIDAuNzJMLTEuMDEgMC41MkwtMC45MCAwLjM0TC0wLjcyIDAuMjNMLTAuNTEgMC4yNEwtMC4yNCAwLjAwTC0wLjI0IDAuMDBMLTAuNTEgLTAuMjRMLTAuNzIgLTAuMjNMLTAuOTAgLTAuMzRMLTEuMDEgLTAuNTJMLTEuMDEgLTAuNzJMLTAuOTAgLTAuOTBMLTAuNzIgLTEuMDFMLTAuNTIgLTEuMDFMLTAuMzQgLTAuOTBMLTAuMjMgLTAuNzJMLTAuMjQgLTAuNTFMMC4wMCAtMC4yNEwwLjAwIC0wLjI0TDAuMjQgLTAuNTFMMC4yMyAtMC43MkwwLjM0IC0wLjkwTDAuNTIgLTEuMDFMMC43MiAtMS4wMUwwLjkwIC0wLjkwTDEuMDEgLTAuNzJMMS4wMSAtMC41MkwwLjkwIC0wLjM0TDAuNzIgLTAuMjNMMC41MSAtMC4yNEwwLjI0IDAuMDBaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjwvc3ZnPg=="/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="98,52,141,255"/>
      <Option type="QString" name="outline_color" value="98,52,141,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMjQgMC4wMEwwLjUxIDAuMjRMMC43MiAwLjIzTDAuOTAgMC4zNEwxLjAxIDAuNTJMMS4wMSAwLjcyTDAuOTAgMC45MEwwLjcyIDEuMDFMMC41MiAxLjAxTDAuMzQgMC45MEwwLjIzIDAuNzJMMC4yNCAwLjUxTDAuMDAgMC4yNEwwLjAwIDAuMjRMLTAuMjQgMC41MUwtMC4yMyAwLjcyTC0wLjM0IDAuOTBMLTAuNTIgMS4wMUwtMC43MiAxLjAxTC0wLjkwIDAuOTBMLTEuMDEgMC43MkwtMS4wMSAwLjUyTC0wLjkwIDAuMzRMLTAuNzIgMC4yM0wtMC41MSAwLjI0TC0wLjI0IDAuMDBMLTAuMjQgMC4wMEwtMC41MSAtMC4yNEwtMC43MiAtMC4yM0wtMC45MCAtMC4zNEwtMS4wMSAtMC41MkwtMS4wMSAtMC43MkwtMC45MCAtMC45MEwtMC43MiAtMS4wMUwtMC41MiAtMS4wMUwtMC4zNCAtMC45MEwtMC4yMyAtMC43MkwtMC4yNCAtMC41MUwwLjAwIC0wLjI0TDAuMDAgLTAuMjRMMC4yNCAtMC41MUwwLjIzIC0wLjcyTDAuMzQgLTAuOTBMMC41MiAtMS4wMUwwLjcyIC0xLjAxTDAuOTAgLTAuOTBMMS4wMSAtMC43MkwxLjAxIC0wLjUyTDAuOTAgLTAuMzRMMC43MiAtMC4yM0wwLjUxIC0wLjI0TDAuMjQgMC4wMFoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjI0IDAuMDBMMC41MSAwLjI0TDAuNzIgMC4yM0wwLjkwIDAuMzRMMS4wMSAwLjUyTDEuMDEgMC43MkwwLjkwIDAuOTBMMC43MiAxLjAxTDAuNTIgMS4wMUwwLjM0IDAuOTBMMC4yMyAwLjcyTDAuMjQgMC41MUwwLjAwIDAuMjRMMC4wMCAwLjI0TC0wLjI0IDAuNTFMLTAuMjMgMC43MkwtMC4zNCAwLjkwTC0wLjUyIDEuMDFMLTAuNzIgMS4wMUwtMC45MCAwLjkwTC0xLjAxIDAuNzJMLTEuMDEgMC41MkwtMC45MCAwLjM0TC0wLjcyIDAuMjNMLTAuNTEgMC4yNEwtMC4yNCAwLjAwTC0wLjI0IDAuMDBMLTAuNTEgLTAuMjRMLTAuNzIgLTAuMjNMLTAuOTAgLTAuMzRMLTEuMDEgLTAuNTJMLTEuMDEgLTAuNzJMLTAuOTAgLTAuOTBMLTAuNzIgLTEuMDFMLTAuNTIgLTEuMDFMLTAuMzQgLTAuOTBMLTAuMjMgLTAuNzJMLTAuMjQgLTAuNTFMMC4wMCAtMC4yNEwwLjAwIC0wLjI0TDAuMjQgLTAuNTFMMC4yMyAtMC43MkwwLjM0IC0wLjkwTDAuNTIgLTEuMDFMMC43MiAtMS4wMUwwLjkwIC0wLjkwTDEuMDEgLTAuNzJMMS4wMSAtMC41MkwwLjkwIC0wLjM0TDAuNzIgLTAuMjNMMC41MSAtMC4yNEwwLjI0IDAuMDBaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIgc3Ryb2tlLWRhc2hhcnJheT0iLjMgLjI0Ii8+PC9zdmc+' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMjQgMC4wMEwwLjUxIDAuMjRMMC43MiAwLjIzTDAuOTAgMC4zNEwxLjAxIDAuNTJMMS4wMSAwLjcyTDAuOTAgMC45MEwwLjcyIDEuMDFMMC41MiAxLjAxTDAuMzQgMC45MEwwLjIzIDAuNzJMMC4yNCAwLjUxTDAuMDAgMC4yNEwwLjAwIDAuMjRMLTAuMjQgMC41MUwtMC4yMyAwLjcyTC0wLjM0IDAuOTBMLTAuNTIgMS4wMUwtMC43MiAxLjAxTC0wLjkwIDAuOTBMLTEuMDEgMC43MkwtMS4wMSAwLjUyTC0wLjkwIDAuMzRMLTAuNzIgMC4yM0wtMC41MSAwLjI0TC0wLjI0IDAuMDBMLTAuMjQgMC4wMEwtMC41MSAtMC4yNEwtMC43MiAtMC4yM0wtMC45MCAtMC4zNEwtMS4wMSAtMC41MkwtMS4wMSAtMC43MkwtMC45MCAtMC45MEwtMC43MiAtMS4wMUwtMC41MiAtMS4wMUwtMC4zNCAtMC45MEwtMC4yMyAtMC43MkwtMC4yNCAtMC41MUwwLjAwIC0wLjI0TDAuMDAgLTAuMjRMMC4yNCAtMC41MUwwLjIzIC0wLjcyTDAuMzQgLTAuOTBMMC41MiAtMS4wMUwwLjcyIC0xLjAxTDAuOTAgLTAuOTBMMS4wMSAtMC43MkwxLjAxIC0wLjUyTDAuOTAgLTAuMzRMMC43MiAtMC4yM0wwLjUxIC0wLjI0TDAuMjQgMC4wMFoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjI0IDAuMDBMMC41MSAwLjI0TDAuNzIgMC4yM0wwLjkwIDAuMzRMMS4wMSAwLjUyTDEuMDEgMC43MkwwLjkwIDAuOTBMMC43MiAxLjAxTDAuNTIgMS4wMUwwLjM0IDAuOTBMMC4yMyAwLjcyTDAuMjQgMC41MUwwLjAwIDAuMjRMMC4wMCAwLjI0TC0wLjI0IDAuNTFMLTAuMjMgMC43MkwtMC4zNCAwLjkwTC0wLjUyIDEuMDFMLTAuNzIgMS4wMUwtMC45MCAwLjkwTC0xLjAxIDAuNzJMLTEuMDEgMC41MkwtMC45MCAwLjM0TC0wLjcyIDAuMjNMLTAuNTEgMC4yNEwtMC4yNCAwLjAwTC0wLjI0IDAuMDBMLTAuNTEgLTAuMjRMLTAuNzIgLTAuMjNMLTAuOTAgLTAuMzRMLTEuMDEgLTAuNTJMLTEuMDEgLTAuNzJMLTAuOTAgLTAuOTBMLTAuNzIgLTEuMDFMLTAuNTIgLTEuMDFMLTAuMzQgLTAuOTBMLTAuMjMgLTAuNzJMLTAuMjQgLTAuNTFMMC4wMCAtMC4yNEwwLjAwIC0wLjI0TDAuMjQgLTAuNTFMMC4yMyAtMC43MkwwLjM0IC0wLjkwTDAuNTIgLTEuMDFMMC43MiAtMS4wMUwwLjkwIC0wLjkwTDEuMDEgLTAuNzJMMS4wMSAtMC41MkwwLjkwIC0wLjM0TDAuNzIgLTAuMjNMMC41MSAtMC4yNEwwLjI0IDAuMDBaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjxwYXRoIGQ9Ik0tMS4yIDEuMkwxLjIgLTEuMiIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9Ii40MiIvPjxwYXRoIGQ9Ik0tMS4yIDEuMkwxLjIgLTEuMiIgc3Ryb2tlPSIjMWYyMzI4IiBzdHJva2Utd2lkdGg9Ii4yIi8+PC9zdmc+' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMjQgMC4wMEwwLjUxIDAuMjRMMC43MiAwLjIzTDAuOTAgMC4zNEwxLjAxIDAuNTJMMS4wMSAwLjcyTDAuOTAgMC45MEwwLjcyIDEuMDFMMC41MiAxLjAxTDAuMzQgMC45MEwwLjIzIDAuNzJMMC4yNCAwLjUxTDAuMDAgMC4yNEwwLjAwIDAuMjRMLTAuMjQgMC41MUwtMC4yMyAwLjcyTC0wLjM0IDAuOTBMLTAuNTIgMS4wMUwtMC43MiAxLjAxTC0wLjkwIDAuOTBMLTEuMDEgMC43MkwtMS4wMSAwLjUyTC0wLjkwIDAuMzRMLTAuNzIgMC4yM0wtMC41MSAwLjI0TC0wLjI0IDAuMDBMLTAuMjQgMC4wMEwtMC41MSAtMC4yNEwtMC43MiAtMC4yM0wtMC45MCAtMC4zNEwtMS4wMSAtMC41MkwtMS4wMSAtMC43MkwtMC45MCAtMC45MEwtMC43MiAtMS4wMUwtMC41MiAtMS4wMUwtMC4zNCAtMC45MEwtMC4yMyAtMC43MkwtMC4yNCAtMC41MUwwLjAwIC0wLjI0TDAuMDAgLTAuMjRMMC4yNCAtMC41MUwwLjIzIC0wLjcyTDAuMzQgLTAuOTBMMC41MiAtMS4wMUwwLjcyIC0xLjAxTDAuOTAgLTAuOTBMMS4wMSAtMC43MkwxLjAxIC0wLjUyTDAuOTAgLTAuMzRMMC43MiAtMC4yM0wwLjUxIC0wLjI0TDAuMjQgMC4wMFoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjI0IDAuMDBMMC41MSAwLjI0TDAuNzIgMC4yM0wwLjkwIDAuMzRMMS4wMSAwLjUyTDEuMDEgMC43MkwwLjkwIDAuOTBMMC43MiAxLjAxTDAuNTIgMS4wMUwwLjM0IDAuOTBMMC4yMyAwLjcyTDAuMjQgMC41MUwwLjAwIDAuMjRMMC4wMCAwLjI0TC0wLjI0IDAuNTFMLTAuMjMgMC43MkwtMC4zNCAwLjkwTC0wLjUyIDEuMDFMLTAuNzIgMS4wMUwtMC45MCAwLjkwTC0xLjAxIDAuNzJMLTEuMDEgMC41MkwtMC45MCAwLjM0TC0wLjcyIDAuMjNMLTAuNTEgMC4yNEwtMC4yNCAwLjAwTC0wLjI0IDAuMDBMLTAuNTEgLTAuMjRMLTAuNzIgLTAuMjNMLTAuOTAgLTAuMzRMLTEuMDEgLTAuNTJMLTEuMDEgLTAuNzJMLTAuOTAgLTAuOTBMLTAuNzIgLTEuMDFMLTAuNTIgLTEuMDFMLTAuMzQgLTAuOTBMLTAuMjMgLTAuNzJMLTAuMjQgLTAuNTFMMC4wMCAtMC4yNEwwLjAwIC0wLjI0TDAuMjQgLTAuNTFMMC4yMyAtMC43MkwwLjM0IC0wLjkwTDAuNTIgLTEuMDFMMC43MiAtMS4wMUwwLjkwIC0wLjkwTDEuMDEgLTAuNzJMMS4wMSAtMC41MkwwLjkwIC0wLjM0TDAuNzIgLTAuMjNMMC41MSAtMC4yNEwwLjI0IDAuMDBaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjwvc3ZnPg==' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '184,164,204,255' WHEN &quot;status&quot; = 'denied' THEN '224,214,232,255' ELSE '98,52,141,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '98,52,141,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjVMMC4zOCAtMC42NUwwLjM4IDAuMzBMMC44MCAwLjg1TDAuODAgMS4wNUwwLjAwIDAuODBMLTAuODAgMS4wNUwtMC44MCAwLjg1TC0wLjM4IDAuMzBMLTAuMzggLTAuNjVaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4yNUwwLjM4IC0wLjY1TDAuMzggMC4zMEwwLjgwIDAuODVMMC44MCAxLjA1TDAuMDAgMC44MEwtMC44MCAxLjA1TC0wLjgwIDAuODVMLTAuMzggMC4zMEwtMC4zOCAtMC42NVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+"/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="141,2,82,255"/>
      <Option type="QString" name="outline_color" value="141,2,82,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjVMMC4zOCAtMC42NUwwLjM4IDAuMzBMMC44MCAwLjg1TDAuODAgMS4wNUwwLjAwIDAuODBMLTAuODAgMS4wNUwtMC44MCAwLjg1TC0wLjM4IDAuMzBMLTAuMzggLTAuNjVaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4yNUwwLjM4IC0wLjY1TDAuMzggMC4zMEwwLjgwIDAuODVMMC44MCAxLjA1TDAuMDAgMC44MEwtMC44MCAxLjA1TC0wLjgwIDAuODVMLTAuMzggMC4zMEwtMC4zOCAtMC42NVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIiBzdHJva2UtZGFzaGFycmF5PSIuMyAuMjQiLz48L3N2Zz4=' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjVMMC4zOCAtMC42NUwwLjM4IDAuMzBMMC44MCAwLjg1TDAuODAgMS4wNUwwLjAwIDAuODBMLTAuODAgMS4wNUwtMC44MCAwLjg1TC0wLjM4IDAuMzBMLTAuMzggLTAuNjVaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4yNUwwLjM4IC0wLjY1TDAuMzggMC4zMEwwLjgwIDAuODVMMC44MCAxLjA1TDAuMDAgMC44MEwtMC44MCAxLjA1TC0wLjgwIDAuODVMLTAuMzggMC4zMEwtMC4zOCAtMC42NVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjQyIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiMxZjIzMjgiIHN0cm9rZS13aWR0aD0iLjIiLz48L3N2Zz4=' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjVMMC4zOCAtMC42NUwwLjM4IDAuMzBMMC44MCAwLjg1TDAuODAgMS4wNUwwLjAwIDAuODBMLTAuODAgMS4wNUwtMC44MCAwLjg1TC0wLjM4IDAuMzBMLTAuMzggLTAuNjVaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4yNUwwLjM4IC0wLjY1TDAuMzggMC4zMEwwLjgwIDAuODVMMC44MCAxLjA1TDAuMDAgMC44MEwtMC44MCAxLjA1TC0wLjgwIDAuODVMLTAuMzggMC4zMEwtMC4zOCAtMC42NVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '204,141,177,255' WHEN &quot;status&quot; = 'denied' THEN '232,204,220,255' ELSE '141,2,82,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '141,2,82,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTAuMzBMMC42NSAtMC45NUwwLjk1IC0wLjY1TDAuMzAgMC4wMEwwLjk1IDAuNjVMMC42NSAwLjk1TDAuMDAgMC4zMEwtMC42NSAwLjk1TC0wLjk1IDAuNjVMLTAuMzAgMC4wMEwtMC45NSAtMC42NUwtMC42NSAtMC45NVoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjAwIC0wLjMwTDAuNjUgLTAuOTVMMC45NSAtMC42NUwwLjMwIDAuMDBMMC45NSAwLjY1TDAuNjUgMC45NUwwLjAwIDAuMzBMLTAuNjUgMC45NUwtMC45NSAwLjY1TC0wLjMwIDAuMDBMLTAuOTUgLTAuNjVMLTAuNjUgLTAuOTVaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjwvc3ZnPg=="/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="47,48,48,255"/>
      <Option type="QString" name="outline_color" value="47,48,48,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTAuMzBMMC42NSAtMC45NUwwLjk1IC0wLjY1TDAuMzAgMC4wMEwwLjk1IDAuNjVMMC42NSAwLjk1TDAuMDAgMC4zMEwtMC42NSAwLjk1TC0wLjk1IDAuNjVMLTAuMzAgMC4wMEwtMC45NSAtMC42NUwtMC42NSAtMC45NVoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjAwIC0wLjMwTDAuNjUgLTAuOTVMMC45NSAtMC42NUwwLjMwIDAuMDBMMC45NSAwLjY1TDAuNjUgMC45NUwwLjAwIDAuMzBMLTAuNjUgMC45NUwtMC45NSAwLjY1TC0wLjMwIDAuMDBMLTAuOTUgLTAuNjVMLTAuNjUgLTAuOTVaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIgc3Ryb2tlLWRhc2hhcnJheT0iLjMgLjI0Ii8+PC9zdmc+' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTAuMzBMMC42NSAtMC45NUwwLjk1IC0wLjY1TDAuMzAgMC4wMEwwLjk1IDAuNjVMMC42NSAwLjk1TDAuMDAgMC4zMEwtMC42NSAwLjk1TC0wLjk1IDAuNjVMLTAuMzAgMC4wMEwtMC45NSAtMC42NUwtMC42NSAtMC45NVoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjAwIC0wLjMwTDAuNjUgLTAuOTVMMC45NSAtMC42NUwwLjMwIDAuMDBMMC45NSAwLjY1TDAuNjUgMC45NUwwLjAwIDAuMzBMLTAuNjUgMC45NUwtMC45NSAwLjY1TC0wLjMwIDAuMDBMLTAuOTUgLTAuNjVMLTAuNjUgLTAuOTVaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjxwYXRoIGQ9Ik0tMS4yIDEuMkwxLjIgLTEuMiIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9Ii40MiIvPjxwYXRoIGQ9Ik0tMS4yIDEuMkwxLjIgLTEuMiIgc3Ryb2tlPSIjMWYyMzI4IiBzdHJva2Utd2lkdGg9Ii4yIi8+PC9zdmc+' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTAuMzBMMC42NSAtMC45NUwwLjk1IC0wLjY1TDAuMzAgMC4wMEwwLjk1IDAuNjVMMC42NSAwLjk1TDAuMDAgMC4zMEwtMC42NSAwLjk1TC0wLjk1IDAuNjVMLTAuMzAgMC4wMEwtMC45NSAtMC42NUwtMC42NSAtMC45NVoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjAwIC0wLjMwTDAuNjUgLTAuOTVMMC45NSAtMC42NUwwLjMwIDAuMDBMMC45NSAwLjY1TDAuNjUgMC45NUwwLjAwIDAuMzBMLTAuNjUgMC45NUwtMC45NSAwLjY1TC0wLjMwIDAuMDBMLTAuOTUgLTAuNjVMLTAuNjUgLTAuOTVaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjwvc3ZnPg==' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '161,162,162,255' WHEN &quot;status&quot; = 'denied' THEN '213,214,214,255' ELSE '47,48,48,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '47,48,48,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMTJMMC41NiAtMC41NkwxLjEyIDAuMDBMMC41NiAwLjU2TDAuMDAgMS4xMkwtMC41NiAwLjU2TC0xLjEyIDAuMDBMLTAuNTYgLTAuNTZaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4xMkwwLjU2IC0wLjU2TDEuMTIgMC4wMEwwLjU2IDAuNTZMMC4wMCAxLjEyTC0wLjU2IDAuNTZMLTEuMTIgMC4wMEwtMC41NiAtMC41NloiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+"/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="175,24,49,255"/>
      <Option type="QString" name="outline_color" value="175,24,49,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMTJMMC41NiAtMC41NkwxLjEyIDAuMDBMMC41NiAwLjU2TDAuMDAgMS4xMkwtMC41NiAwLjU2TC0xLjEyIDAuMDBMLTAuNTYgLTAuNTZaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4xMkwwLjU2IC0wLjU2TDEuMTIgMC4wMEwwLjU2IDAuNTZMMC4wMCAxLjEyTC0wLjU2IDAuNTZMLTEuMTIgMC4wMEwtMC41NiAtMC41NloiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIiBzdHJva2UtZGFzaGFycmF5PSIuMyAuMjQiLz48L3N2Zz4=' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMTJMMC41NiAtMC41NkwxLjEyIDAuMDBMMC41NiAwLjU2TDAuMDAgMS4xMkwtMC41NiAwLjU2TC0xLjEyIDAuMDBMLTAuNTYgLTAuNTZaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4xMkwwLjU2IC0wLjU2TDEuMTIgMC4wMEwwLjU2IDAuNTZMMC4wMCAxLjEyTC0wLjU2IDAuNTZMLTEuMTIgMC4wMEwtMC41NiAtMC41NloiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjQyIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiMxZjIzMjgiIHN0cm9rZS13aWR0aD0iLjIiLz48L3N2Zz4=' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMTJMMC41NiAtMC41NkwxLjEyIDAuMDBMMC41NiAwLjU2TDAuMDAgMS4xMkwtMC41NiAwLjU2TC0xLjEyIDAuMDBMLTAuNTYgLTAuNTZaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4xMkwwLjU2IC0wLjU2TDEuMTIgMC4wMEwwLjU2IDAuNTZMMC4wMCAxLjEyTC0wLjU2IDAuNTZMLTEuMTIgMC4wMEwtMC41NiAtMC41NloiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '219,151,162,255' WHEN &quot;status&quot; = 'denied' THEN '239,209,214,255' ELSE '175,24,49,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '175,24,49,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjBMMC4zMyAtMC40NUwxLjE0IC0wLjM3TDAuNTMgMC4xN0wwLjcxIDAuOTdMMC4wMCAwLjU1TC0wLjcxIDAuOTdMLTAuNTMgMC4xN0wtMS4xNCAtMC4zN0wtMC4zMyAtMC40NVoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjAwIC0xLjIwTDAuMzMgLTAuNDVMMS4xNCAtMC4zN0wwLjUzIDAuMTdMMC43MSAwLjk3TDAuMDAgMC41NUwtMC43MSAwLjk3TC0wLjUzIDAuMTdMLTEuMTQgLTAuMzdMLTAuMzMgLTAuNDVaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjwvc3ZnPg=="/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="231,162,6,255"/>
      <Option type="QString" name="outline_color" value="231,162,6,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjBMMC4zMyAtMC40NUwxLjE0IC0wLjM3TDAuNTMgMC4xN0wwLjcxIDAuOTdMMC4wMCAwLjU1TC0wLjcxIDAuOTdMLTAuNTMgMC4xN0wtMS4xNCAtMC4zN0wtMC4zMyAtMC40NVoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjAwIC0xLjIwTDAuMzMgLTAuNDVMMS4xNCAtMC4zN0wwLjUzIDAuMTdMMC43MSAwLjk3TDAuMDAgMC41NUwtMC43MSAwLjk3TC0wLjUzIDAuMTdMLTEuMTQgLTAuMzdMLTAuMzMgLTAuNDVaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIgc3Ryb2tlLWRhc2hhcnJheT0iLjMgLjI0Ii8+PC9zdmc+' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjBMMC4zMyAtMC40NUwxLjE0IC0wLjM3TDAuNTMgMC4xN0wwLjcxIDAuOTdMMC4wMCAwLjU1TC0wLjcxIDAuOTdMLTAuNTMgMC4xN0wtMS4xNCAtMC4zN0wtMC4zMyAtMC40NVoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjAwIC0xLjIwTDAuMzMgLTAuNDVMMS4xNCAtMC4zN0wwLjUzIDAuMTdMMC43MSAwLjk3TDAuMDAgMC41NUwtMC43MSAwLjk3TC0wLjUzIDAuMTdMLTEuMTQgLTAuMzdMLTAuMzMgLTAuNDVaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjxwYXRoIGQ9Ik0tMS4yIDEuMkwxLjIgLTEuMiIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9Ii40MiIvPjxwYXRoIGQ9Ik0tMS4yIDEuMkwxLjIgLTEuMiIgc3Ryb2tlPSIjMWYyMzI4IiBzdHJva2Utd2lkdGg9Ii4yIi8+PC9zdmc+' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjBMMC4zMyAtMC40NUwxLjE0IC0wLjM3TDAuNTMgMC4xN0wwLjcxIDAuOTdMMC4wMCAwLjU1TC0wLjcxIDAuOTdMLTAuNTMgMC4xN0wtMS4xNCAtMC4zN0wtMC4zMyAtMC40NVoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0wLjAwIC0xLjIwTDAuMzMgLTAuNDVMMS4xNCAtMC4zN0wwLjUzIDAuMTdMMC43MSAwLjk3TDAuMDAgMC41NUwtMC43MSAwLjk3TC0wLjUzIDAuMTdMLTEuMTQgLTAuMzdMLTAuMzMgLTAuNDVaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjwvc3ZnPg==' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '244,213,143,255' WHEN &quot;status&quot; = 'denied' THEN '250,236,205,255' ELSE '231,162,6,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '231,162,6,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgMS4yMEwtMC41MiAwLjMwTC0xLjA0IC0wLjYwTDAuMDAgLTAuNjBMMS4wNCAtMC42MEwwLjUyIDAuMzBaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAxLjIwTC0wLjUyIDAuMzBMLTEuMDQgLTAuNjBMMC4wMCAtMC42MEwxLjA0IC0wLjYwTDAuNTIgMC4zMFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+"/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="26,148,201,255"/>
      <Option type="QString" name="outline_color" value="26,148,201,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgMS4yMEwtMC41MiAwLjMwTC0xLjA0IC0wLjYwTDAuMDAgLTAuNjBMMS4wNCAtMC42MEwwLjUyIDAuMzBaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAxLjIwTC0wLjUyIDAuMzBMLTEuMDQgLTAuNjBMMC4wMCAtMC42MEwxLjA0IC0wLjYwTDAuNTIgMC4zMFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIiBzdHJva2UtZGFzaGFycmF5PSIuMyAuMjQiLz48L3N2Zz4=' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgMS4yMEwtMC41MiAwLjMwTC0xLjA0IC0wLjYwTDAuMDAgLTAuNjBMMS4wNCAtMC42MEwwLjUyIDAuMzBaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAxLjIwTC0wLjUyIDAuMzBMLTEuMDQgLTAuNjBMMC4wMCAtMC42MEwxLjA0IC0wLjYwTDAuNTIgMC4zMFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjQyIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiMxZjIzMjgiIHN0cm9rZS13aWR0aD0iLjIiLz48L3N2Zz4=' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgMS4yMEwtMC41MiAwLjMwTC0xLjA0IC0wLjYwTDAuMDAgLTAuNjBMMS4wNCAtMC42MEwwLjUyIDAuMzBaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAxLjIwTC0wLjUyIDAuMzBMLTEuMDQgLTAuNjBMMC4wMCAtMC42MEwxLjA0IC0wLjYwTDAuNTIgMC4zMFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '152,207,231,255' WHEN &quot;status&quot; = 'denied' THEN '209,234,244,255' ELSE '26,148,201,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '26,148,201,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="8" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjc1IC0xLjA1TDEuMDUgLTAuNTBMLTAuNDAgMC4xMEwtMC40MCAxLjA1TC0wLjc1IDEuMDVaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNLTAuNzUgLTEuMDVMMS4wNSAtMC41MEwtMC40MCAwLjEwTC0wLjQwIDEuMDVMLTAuNzUgMS4wNVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+"/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="21,120,82,255"/>
      <Option type="QString" name="outline_color" value="21,120,82,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjc1IC0xLjA1TDEuMDUgLTAuNTBMLTAuNDAgMC4xMEwtMC40MCAxLjA1TC0wLjc1IDEuMDVaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNLTAuNzUgLTEuMDVMMS4wNSAtMC41MEwtMC40MCAwLjEwTC0wLjQwIDEuMDVMLTAuNzUgMS4wNVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIiBzdHJva2UtZGFzaGFycmF5PSIuMyAuMjQiLz48L3N2Zz4=' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjc1IC0xLjA1TDEuMDUgLTAuNTBMLTAuNDAgMC4xMEwtMC40MCAxLjA1TC0wLjc1IDEuMDVaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNLTAuNzUgLTEuMDVMMS4wNSAtMC41MEwtMC40MCAwLjEwTC0wLjQwIDEuMDVMLTAuNzUgMS4wNVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjQyIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiMxZjIzMjgiIHN0cm9rZS13aWR0aD0iLjIiLz48L3N2Zz4=' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjc1IC0xLjA1TDEuMDUgLTAuNTBMLTAuNDAgMC4xMEwtMC40MCAxLjA1TC0wLjc1IDEuMDVaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNLTAuNzUgLTEuMDVMMS4wNSAtMC41MEwtMC40MCAwLjEwTC0wLjQwIDEuMDVMLTAuNzUgMS4wNVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '150,194,177,255' WHEN &quot;status&quot; = 'denied' THEN '208,228,220,255' ELSE '21,120,82,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '21,120,82,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="9" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjQwIC0wLjk3TDAuNDAgLTAuOTdMMC45NyAtMC40MEwwLjk3IDAuNDBMMC40MCAwLjk3TC0wLjQwIDAuOTdMLTAuOTcgMC40MEwtMC45NyAtMC40MFoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0tMC40MCAtMC45N0wwLjQwIC0wLjk3TDAuOTcgLTAuNDBMMC45NyAwLjQwTDAuNDAgMC45N0wtMC40MCAwLjk3TC0wLjk3IDAuNDBMLTAuOTcgLTAuNDBaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjwvc3ZnPg=="/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="198,161,62,255"/>
      <Option type="QString" name="outline_color" value="198,161,62,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjQwIC0wLjk3TDAuNDAgLTAuOTdMMC45NyAtMC40MEwwLjk3IDAuNDBMMC40MCAwLjk3TC0wLjQwIDAuOTdMLTAuOTcgMC40MEwtMC45NyAtMC40MFoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0tMC40MCAtMC45N0wwLjQwIC0wLjk3TDAuOTcgLTAuNDBMMC45NyAwLjQwTDAuNDAgMC45N0wtMC40MCAwLjk3TC0wLjk3IDAuNDBMLTAuOTcgLTAuNDBaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIgc3Ryb2tlLWRhc2hhcnJheT0iLjMgLjI0Ii8+PC9zdmc+' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjQwIC0wLjk3TDAuNDAgLTAuOTdMMC45NyAtMC40MEwwLjk3IDAuNDBMMC40MCAwLjk3TC0wLjQwIDAuOTdMLTAuOTcgMC40MEwtMC45NyAtMC40MFoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0tMC40MCAtMC45N0wwLjQwIC0wLjk3TDAuOTcgLTAuNDBMMC45NyAwLjQwTDAuNDAgMC45N0wtMC40MCAwLjk3TC0wLjk3IDAuNDBMLTAuOTcgLTAuNDBaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjxwYXRoIGQ9Ik0tMS4yIDEuMkwxLjIgLTEuMiIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9Ii40MiIvPjxwYXRoIGQ9Ik0tMS4yIDEuMkwxLjIgLTEuMiIgc3Ryb2tlPSIjMWYyMzI4IiBzdHJva2Utd2lkdGg9Ii4yIi8+PC9zdmc+' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjQwIC0wLjk3TDAuNDAgLTAuOTdMMC45NyAtMC40MEwwLjk3IDAuNDBMMC40MCAwLjk3TC0wLjQwIDAuOTdMLTAuOTcgMC40MEwtMC45NyAtMC40MFoiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0tMC40MCAtMC45N0wwLjQwIC0wLjk3TDAuOTcgLTAuNDBMMC45NyAwLjQwTDAuNDAgMC45N0wtMC40MCAwLjk3TC0wLjk3IDAuNDBMLTAuOTcgLTAuNDBaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjwvc3ZnPg==' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '229,213,168,255' WHEN &quot;status&quot; = 'denied' THEN '244,236,216,255' ELSE '198,161,62,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '198,161,62,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="10" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjkwIC0wLjkwTDAuOTAgLTAuOTBMMC45MCAwLjkwTC0wLjkwIDAuOTBaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNLTAuOTAgLTAuOTBMMC45MCAtMC45MEwwLjkwIDAuOTBMLTAuOTAgMC45MFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+"/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="139,80,7,255"/>
      <Option type="QString" name="outline_color" value="139,80,7,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjkwIC0wLjkwTDAuOTAgLTAuOTBMMC45MCAwLjkwTC0wLjkwIDAuOTBaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNLTAuOTAgLTAuOTBMMC45MCAtMC45MEwwLjkwIDAuOTBMLTAuOTAgMC45MFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIiBzdHJva2UtZGFzaGFycmF5PSIuMyAuMjQiLz48L3N2Zz4=' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjkwIC0wLjkwTDAuOTAgLTAuOTBMMC45MCAwLjkwTC0wLjkwIDAuOTBaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNLTAuOTAgLTAuOTBMMC45MCAtMC45MEwwLjkwIDAuOTBMLTAuOTAgMC45MFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjQyIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiMxZjIzMjgiIHN0cm9rZS13aWR0aD0iLjIiLz48L3N2Zz4=' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjkwIC0wLjkwTDAuOTAgLTAuOTBMMC45MCAwLjkwTC0wLjkwIDAuOTBaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNLTAuOTAgLTAuOTBMMC45MCAtMC45MEwwLjkwIDAuOTBMLTAuOTAgMC45MFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '203,176,143,255' WHEN &quot;status&quot; = 'denied' THEN '232,220,205,255' ELSE '139,80,7,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '139,80,7,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="11" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjBMMC41MiAtMC4zMEwxLjA0IDAuNjBMMC4wMCAwLjYwTC0xLjA0IDAuNjBMLTAuNTIgLTAuMzBaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4yMEwwLjUyIC0wLjMwTDEuMDQgMC42MEwwLjAwIDAuNjBMLTEuMDQgMC42MEwtMC41MiAtMC4zMFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+"/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="80,154,68,255"/>
      <Option type="QString" name="outline_color" value="80,154,68,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjBMMC41MiAtMC4zMEwxLjA0IDAuNjBMMC4wMCAwLjYwTC0xLjA0IDAuNjBMLTAuNTIgLTAuMzBaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4yMEwwLjUyIC0wLjMwTDEuMDQgMC42MEwwLjAwIDAuNjBMLTEuMDQgMC42MEwtMC41MiAtMC4zMFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIiBzdHJva2UtZGFzaGFycmF5PSIuMyAuMjQiLz48L3N2Zz4=' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjBMMC41MiAtMC4zMEwxLjA0IDAuNjBMMC4wMCAwLjYwTC0xLjA0IDAuNjBMLTAuNTIgLTAuMzBaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4yMEwwLjUyIC0wLjMwTDEuMDQgMC42MEwwLjAwIDAuNjBMLTEuMDQgMC42MEwtMC41MiAtMC4zMFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjQyIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiMxZjIzMjgiIHN0cm9rZS13aWR0aD0iLjIiLz48L3N2Zz4=' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMjBMMC41MiAtMC4zMEwxLjA0IDAuNjBMMC4wMCAwLjYwTC0xLjA0IDAuNjBMLTAuNTIgLTAuMzBaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4yMEwwLjUyIC0wLjMwTDEuMDQgMC42MEwwLjAwIDAuNjBMLTEuMDQgMC42MEwtMC41MiAtMC4zMFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '176,210,171,255' WHEN &quot;status&quot; = 'denied' THEN '220,235,218,255' ELSE '80,154,68,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '80,154,68,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="12" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0xLjA1IC0wLjM2TDAuMDAgLTAuMzZMMC4wMCAtMC45MEwxLjEwIDAuMDBMMC4wMCAwLjkwTDAuMDAgMC4zNkwtMS4wNSAwLjM2WiIgZmlsbD0iI2ZmZiIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9Ii41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+PHBhdGggZD0iTS0xLjA1IC0wLjM2TDAuMDAgLTAuMzZMMC4wMCAtMC45MEwxLjEwIDAuMDBMMC4wMCAwLjkwTDAuMDAgMC4zNkwtMS4wNSAwLjM2WiIgZmlsbD0icGFyYW0oZmlsbCkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkiLz48L3N2Zz4="/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="214,120,171,255"/>
      <Option type="QString" name="outline_color" value="214,120,171,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0xLjA1IC0wLjM2TDAuMDAgLTAuMzZMMC4wMCAtMC45MEwxLjEwIDAuMDBMMC4wMCAwLjkwTDAuMDAgMC4zNkwtMS4wNSAwLjM2WiIgZmlsbD0iI2ZmZiIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9Ii41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+PHBhdGggZD0iTS0xLjA1IC0wLjM2TDAuMDAgLTAuMzZMMC4wMCAtMC45MEwxLjEwIDAuMDBMMC4wMCAwLjkwTDAuMDAgMC4zNkwtMS4wNSAwLjM2WiIgZmlsbD0icGFyYW0oZmlsbCkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkiIHN0cm9rZS1kYXNoYXJyYXk9Ii4zIC4yNCIvPjwvc3ZnPg==' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0xLjA1IC0wLjM2TDAuMDAgLTAuMzZMMC4wMCAtMC45MEwxLjEwIDAuMDBMMC4wMCAwLjkwTDAuMDAgMC4zNkwtMS4wNSAwLjM2WiIgZmlsbD0iI2ZmZiIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9Ii41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+PHBhdGggZD0iTS0xLjA1IC0wLjM2TDAuMDAgLTAuMzZMMC4wMCAtMC45MEwxLjEwIDAuMDBMMC4wMCAwLjkwTDAuMDAgMC4zNkwtMS4wNSAwLjM2WiIgZmlsbD0icGFyYW0oZmlsbCkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkiLz48cGF0aCBkPSJNLTEuMiAxLjJMMS4yIC0xLjIiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNDIiLz48cGF0aCBkPSJNLTEuMiAxLjJMMS4yIC0xLjIiIHN0cm9rZT0iIzFmMjMyOCIgc3Ryb2tlLXdpZHRoPSIuMiIvPjwvc3ZnPg==' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0xLjA1IC0wLjM2TDAuMDAgLTAuMzZMMC4wMCAtMC45MEwxLjEwIDAuMDBMMC4wMCAwLjkwTDAuMDAgMC4zNkwtMS4wNSAwLjM2WiIgZmlsbD0iI2ZmZiIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9Ii41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+PHBhdGggZD0iTS0xLjA1IC0wLjM2TDAuMDAgLTAuMzZMMC4wMCAtMC45MEwxLjEwIDAuMDBMMC4wMCAwLjkwTDAuMDAgMC4zNkwtMS4wNSAwLjM2WiIgZmlsbD0icGFyYW0oZmlsbCkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkiLz48L3N2Zz4=' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '237,194,217,255' WHEN &quot;status&quot; = 'denied' THEN '247,228,238,255' ELSE '214,120,171,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '214,120,171,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="13" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjkwIDAuMDBDLTAuOTAgLTAuNTAgLTAuNTAgLTAuOTAgMC4wMCAtMC45MEMwLjUwIC0wLjkwIDAuOTAgLTAuNTAgMC45MCAwLjAwQzAuOTAgMC41MCAwLjUwIDAuOTAgMC4wMCAwLjkwQy0wLjUwIDAuOTAgLTAuOTAgMC41MCAtMC45MCAwLjAwWiIgZmlsbD0iI2ZmZiIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9Ii41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+PHBhdGggZD0iTS0wLjkwIDAuMDBDLTAuOTAgLTAuNTAgLTAuNTAgLTAuOTAgMC4wMCAtMC45MEMwLjUwIC0wLjkwIDAuOTAgLTAuNTAgMC45MCAwLjAwQzAuOTAgMC41MCAwLjUwIDAuOTAgMC4wMCAwLjkwQy0wLjUwIDAuOTAgLTAuOTAgMC41MCAtMC45MCAwLjAwWiIgZmlsbD0icGFyYW0oZmlsbCkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkiLz48L3N2Zz4="/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="125,125,125,255"/>
      <Option type="QString" name="outline_color" value="125,125,125,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjkwIDAuMDBDLTAuOTAgLTAuNTAgLTAuNTAgLTAuOTAgMC4wMCAtMC45MEMwLjUwIC0wLjkwIDAuOTAgLTAuNTAgMC45MCAwLjAwQzAuOTAgMC41MCAwLjUwIDAuOTAgMC4wMCAwLjkwQy0wLjUwIDAuOTAgLTAuOTAgMC41MCAtMC45MCAwLjAwWiIgZmlsbD0iI2ZmZiIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9Ii41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+PHBhdGggZD0iTS0wLjkwIDAuMDBDLTAuOTAgLTAuNTAgLTAuNTAgLTAuOTAgMC4wMCAtMC45MEMwLjUwIC0wLjkwIDAuOTAgLTAuNTAgMC45MCAwLjAwQzAuOTAgMC41MCAwLjUwIDAuOTAgMC4wMCAwLjkwQy0wLjUwIDAuOTAgLTAuOTAgMC41MCAtMC45MCAwLjAwWiIgZmlsbD0icGFyYW0oZmlsbCkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkiIHN0cm9rZS1kYXNoYXJyYXk9Ii4zIC4yNCIvPjwvc3ZnPg==' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjkwIDAuMDBDLTAuOTAgLTAuNTAgLTAuNTAgLTAuOTAgMC4wMCAtMC45MEMwLjUwIC0wLjkwIDAuOTAgLTAuNTAgMC45MCAwLjAwQzAuOTAgMC41MCAwLjUwIDAuOTAgMC4wMCAwLjkwQy0wLjUwIDAuOTAgLTAuOTAgMC41MCAtMC45MCAwLjAwWiIgZmlsbD0iI2ZmZiIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9Ii41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+PHBhdGggZD0iTS0wLjkwIDAuMDBDLTAuOTAgLTAuNTAgLTAuNTAgLTAuOTAgMC4wMCAtMC45MEMwLjUwIC0wLjkwIDAuOTAgLTAuNTAgMC45MCAwLjAwQzAuOTAgMC41MCAwLjUwIDAuOTAgMC4wMCAwLjkwQy0wLjUwIDAuOTAgLTAuOTAgMC41MCAtMC45MCAwLjAwWiIgZmlsbD0icGFyYW0oZmlsbCkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkiLz48cGF0aCBkPSJNLTEuMiAxLjJMMS4yIC0xLjIiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNDIiLz48cGF0aCBkPSJNLTEuMiAxLjJMMS4yIC0xLjIiIHN0cm9rZT0iIzFmMjMyOCIgc3Ryb2tlLXdpZHRoPSIuMiIvPjwvc3ZnPg==' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTS0wLjkwIDAuMDBDLTAuOTAgLTAuNTAgLTAuNTAgLTAuOTAgMC4wMCAtMC45MEMwLjUwIC0wLjkwIDAuOTAgLTAuNTAgMC45MCAwLjAwQzAuOTAgMC41MCAwLjUwIDAuOTAgMC4wMCAwLjkwQy0wLjUwIDAuOTAgLTAuOTAgMC41MCAtMC45MCAwLjAwWiIgZmlsbD0iI2ZmZiIgc3Ryb2tlPSIjZmZmIiBzdHJva2Utd2lkdGg9Ii41IiBzdHJva2UtbGluZWpvaW49InJvdW5kIi8+PHBhdGggZD0iTS0wLjkwIDAuMDBDLTAuOTAgLTAuNTAgLTAuNTAgLTAuOTAgMC4wMCAtMC45MEMwLjUwIC0wLjkwIDAuOTAgLTAuNTAgMC45MCAwLjAwQzAuOTAgMC41MCAwLjUwIDAuOTAgMC4wMCAwLjkwQy0wLjUwIDAuOTAgLTAuOTAgMC41MCAtMC45MCAwLjAwWiIgZmlsbD0icGFyYW0oZmlsbCkiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkiIHN0cm9rZS13aWR0aD0icGFyYW0ob3V0bGluZS13aWR0aCkiLz48L3N2Zz4=' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '196,196,196,255' WHEN &quot;status&quot; = 'denied' THEN '229,229,229,255' ELSE '125,125,125,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '125,125,125,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="14" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuOTAgMC4wMEwwLjQ1IDAuNzhMLTAuNDUgMC43OEwtMC45MCAwLjAwTC0wLjQ1IC0wLjc4TDAuNDUgLTAuNzhaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC45MCAwLjAwTDAuNDUgMC43OEwtMC40NSAwLjc4TC0wLjkwIDAuMDBMLTAuNDUgLTAuNzhMMC40NSAtMC43OFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+"/>
      <Option type="QString" name="size" value="4.4"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="125,125,125,255"/>
      <Option type="QString" name="outline_color" value="125,125,125,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" name="name" value=""/>
       <Option type="Map" name="properties">
        <Option type="Map" name="size"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="3 * min(1.65 + 0.36 * sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)), 5.2)"/></Option>
        <Option type="Map" name="name"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'claimed' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuOTAgMC4wMEwwLjQ1IDAuNzhMLTAuNDUgMC43OEwtMC45MCAwLjAwTC0wLjQ1IC0wLjc4TDAuNDUgLTAuNzhaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC45MCAwLjAwTDAuNDUgMC43OEwtMC40NSAwLjc4TC0wLjkwIDAuMDBMLTAuNDUgLTAuNzhMMC40NSAtMC43OFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIiBzdHJva2UtZGFzaGFycmF5PSIuMyAuMjQiLz48L3N2Zz4=' WHEN &quot;status&quot; = 'denied' THEN 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuOTAgMC4wMEwwLjQ1IDAuNzhMLTAuNDUgMC43OEwtMC45MCAwLjAwTC0wLjQ1IC0wLjc4TDAuNDUgLTAuNzhaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC45MCAwLjAwTDAuNDUgMC43OEwtMC40NSAwLjc4TC0wLjkwIDAuMDBMLTAuNDUgLTAuNzhMMC40NSAtMC43OFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjQyIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiMxZjIzMjgiIHN0cm9rZS13aWR0aD0iLjIiLz48L3N2Zz4=' ELSE 'base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuOTAgMC4wMEwwLjQ1IDAuNzhMLTAuNDUgMC43OEwtMC45MCAwLjAwTC0wLjQ1IC0wLjc4TDAuNDUgLTAuNzhaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC45MCAwLjAwTDAuNDUgMC43OEwtMC40NSAwLjc4TC0wLjkwIDAuMDBMLTAuNDUgLTAuNzhMMC40NSAtMC43OFoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+' END"/></Option>
        <Option type="Map" name="fillColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN '255,255,255,255' WHEN &quot;status&quot; = 'claimed' THEN '196,196,196,255' WHEN &quot;status&quot; = 'denied' THEN '229,229,229,255' ELSE '125,125,125,255' END"/></Option>
        <Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'confirmed', '31,35,40,255', '125,125,125,255')"/></Option>
        <Option type="Map" name="outlineWidth"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="CASE WHEN &quot;status&quot; = 'confirmed' THEN 0.4 WHEN coalesce(&quot;where_prec&quot;, 1) &gt;= 4 THEN 0.45 WHEN &quot;status&quot; IN ('claimed', 'denied') THEN 0.32 ELSE 0.1 END"/></Option>
       </Option>
       <Option type="QString" name="type" value="collection"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol type="marker" name="15" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMTJMMC4yMiAtMC42MUwwLjcyIC0wLjg2TDAuNTYgLTAuMzNMMS4xMCAtMC4xOUwwLjY0IDAuMTFMMC45NyAwLjU2TDAuNDIgMC41MEwwLjM4IDEuMDVMMC4wMCAwLjY1TC0wLjM4IDEuMDVMLTAuNDIgMC41MEwtMC45NyAwLjU2TC0wLjY0IDAuMTFMLTEuMTAgLTAuMTlMLTAuNTYgLTAuMzNMLTAuNzIgLTAuODZMLTAuMjIgLTAuNjFaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4xMkwwLjIyIC0wLjYxTDAuNzIgLTAuODZMMC41NiAtMC4zM0wxLjEwIC0wLjE5TDAuNjQgMC4xMUwwLjk3IDAuNTZMMC40MiAwLjUwTDAuMzggMS4wNUwwLjAwIDAuNjVMLTAuMzggMS4wNUwtMC40MiAwLjUwTC0wLjk3IDAuNTZMLTAuNjQgMC4xMUwtMS4xMCAtMC4xOUwtMC41NiAtMC4zM0wtMC43MiAtMC44NkwtMC4yMiAtMC42MVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+"/>
      <Option type="QString" name="size" value="4.40"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="213,94,0,255"/>
      <Option type="QString" name="outline_color" value="213,94,0,255"/>
      <Option type="QString" name="outline_width" value="0.1"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="16" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMTJMMC4yMiAtMC42MUwwLjcyIC0wLjg2TDAuNTYgLTAuMzNMMS4xMCAtMC4xOUwwLjY0IDAuMTFMMC45NyAwLjU2TDAuNDIgMC41MEwwLjM4IDEuMDVMMC4wMCAwLjY1TC0wLjM4IDEuMDVMLTAuNDIgMC41MEwtMC45NyAwLjU2TC0wLjY0IDAuMTFMLTEuMTAgLTAuMTlMLTAuNTYgLTAuMzNMLTAuNzIgLTAuODZMLTAuMjIgLTAuNjFaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4xMkwwLjIyIC0wLjYxTDAuNzIgLTAuODZMMC41NiAtMC4zM0wxLjEwIC0wLjE5TDAuNjQgMC4xMUwwLjk3IDAuNTZMMC40MiAwLjUwTDAuMzggMS4wNUwwLjAwIDAuNjVMLTAuMzggMS4wNUwtMC40MiAwLjUwTC0wLjk3IDAuNTZMLTAuNjQgMC4xMUwtMS4xMCAtMC4xOUwtMC41NiAtMC4zM0wtMC43MiAtMC44NkwtMC4yMiAtMC42MVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIiBzdHJva2UtZGFzaGFycmF5PSIuMyAuMjQiLz48L3N2Zz4="/>
      <Option type="QString" name="size" value="4.40"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="236,183,140,255"/>
      <Option type="QString" name="outline_color" value="213,94,0,255"/>
      <Option type="QString" name="outline_width" value="0.32"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="17" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMTJMMC4yMiAtMC42MUwwLjcyIC0wLjg2TDAuNTYgLTAuMzNMMS4xMCAtMC4xOUwwLjY0IDAuMTFMMC45NyAwLjU2TDAuNDIgMC41MEwwLjM4IDEuMDVMMC4wMCAwLjY1TC0wLjM4IDEuMDVMLTAuNDIgMC41MEwtMC45NyAwLjU2TC0wLjY0IDAuMTFMLTEuMTAgLTAuMTlMLTAuNTYgLTAuMzNMLTAuNzIgLTAuODZMLTAuMjIgLTAuNjFaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4xMkwwLjIyIC0wLjYxTDAuNzIgLTAuODZMMC41NiAtMC4zM0wxLjEwIC0wLjE5TDAuNjQgMC4xMUwwLjk3IDAuNTZMMC40MiAwLjUwTDAuMzggMS4wNUwwLjAwIDAuNjVMLTAuMzggMS4wNUwtMC40MiAwLjUwTC0wLjk3IDAuNTZMLTAuNjQgMC4xMUwtMS4xMCAtMC4xOUwtMC41NiAtMC4zM0wtMC43MiAtMC44NkwtMC4yMiAtMC42MVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+"/>
      <Option type="QString" name="size" value="4.40"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="213,94,0,255"/>
      <Option type="QString" name="outline_color" value="31,35,40,255"/>
      <Option type="QString" name="outline_width" value="0.4"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="18" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMTJMMC4yMiAtMC42MUwwLjcyIC0wLjg2TDAuNTYgLTAuMzNMMS4xMCAtMC4xOUwwLjY0IDAuMTFMMC45NyAwLjU2TDAuNDIgMC41MEwwLjM4IDEuMDVMMC4wMCAwLjY1TC0wLjM4IDEuMDVMLTAuNDIgMC41MEwtMC45NyAwLjU2TC0wLjY0IDAuMTFMLTEuMTAgLTAuMTlMLTAuNTYgLTAuMzNMLTAuNzIgLTAuODZMLTAuMjIgLTAuNjFaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4xMkwwLjIyIC0wLjYxTDAuNzIgLTAuODZMMC41NiAtMC4zM0wxLjEwIC0wLjE5TDAuNjQgMC4xMUwwLjk3IDAuNTZMMC40MiAwLjUwTDAuMzggMS4wNUwwLjAwIDAuNjVMLTAuMzggMS4wNUwtMC40MiAwLjUwTC0wLjk3IDAuNTZMLTAuNjQgMC4xMUwtMS4xMCAtMC4xOUwtMC41NiAtMC4zM0wtMC43MiAtMC44NkwtMC4yMiAtMC42MVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjQyIi8+PHBhdGggZD0iTS0xLjIgMS4yTDEuMiAtMS4yIiBzdHJva2U9IiMxZjIzMjgiIHN0cm9rZS13aWR0aD0iLjIiLz48L3N2Zz4="/>
      <Option type="QString" name="size" value="4.40"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="247,223,204,255"/>
      <Option type="QString" name="outline_color" value="213,94,0,255"/>
      <Option type="QString" name="outline_width" value="0.32"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="19" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTAuMDAgLTEuMTJMMC4yMiAtMC42MUwwLjcyIC0wLjg2TDAuNTYgLTAuMzNMMS4xMCAtMC4xOUwwLjY0IDAuMTFMMC45NyAwLjU2TDAuNDIgMC41MEwwLjM4IDEuMDVMMC4wMCAwLjY1TC0wLjM4IDEuMDVMLTAuNDIgMC41MEwtMC45NyAwLjU2TC0wLjY0IDAuMTFMLTEuMTAgLTAuMTlMLTAuNTYgLTAuMzNMLTAuNzIgLTAuODZMLTAuMjIgLTAuNjFaIiBmaWxsPSIjZmZmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iLjUiIHN0cm9rZS1saW5lam9pbj0icm91bmQiLz48cGF0aCBkPSJNMC4wMCAtMS4xMkwwLjIyIC0wLjYxTDAuNzIgLTAuODZMMC41NiAtMC4zM0wxLjEwIC0wLjE5TDAuNjQgMC4xMUwwLjk3IDAuNTZMMC40MiAwLjUwTDAuMzggMS4wNUwwLjAwIDAuNjVMLTAuMzggMS4wNUwtMC40MiAwLjUwTC0wLjk3IDAuNTZMLTAuNjQgMC4xMUwtMS4xMCAtMC4xOUwtMC41NiAtMC4zM0wtMC43MiAtMC44NkwtMC4yMiAtMC42MVoiIGZpbGw9InBhcmFtKGZpbGwpIiBzdHJva2U9InBhcmFtKG91dGxpbmUpIiBzdHJva2Utd2lkdGg9InBhcmFtKG91dGxpbmUtd2lkdGgpIi8+PC9zdmc+"/>
      <Option type="QString" name="size" value="4.40"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="255,255,255,255"/>
      <Option type="QString" name="outline_color" value="213,94,0,255"/>
      <Option type="QString" name="outline_width" value="0.45"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="20" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTEuMDAgMC4wMEwwLjk4IDAuMTdMMC45NCAwLjM0TDAuODcgMC41MEwwLjc3IDAuNjRMMC42NCAwLjc3TDAuNTAgMC44N0wwLjM0IDAuOTRMMC4xNyAwLjk4TDAuMDAgMS4wMEwtMC4xNyAwLjk4TC0wLjM0IDAuOTRMLTAuNTAgMC44N0wtMC42NCAwLjc3TC0wLjc3IDAuNjRMLTAuODcgMC41MEwtMC45NCAwLjM0TC0wLjk4IDAuMTdMLTEuMDAgMC4wMEwtMC45OCAtMC4xN0wtMC45NCAtMC4zNEwtMC44NyAtMC41MEwtMC43NyAtMC42NEwtMC42NCAtMC43N0wtMC41MCAtMC44N0wtMC4zNCAtMC45NEwtMC4xNyAtMC45OEwwLjAwIC0xLjAwTDAuMTcgLTAuOThMMC4zNCAtMC45NEwwLjUwIC0wLjg3TDAuNjQgLTAuNzdMMC43NyAtMC42NEwwLjg3IC0wLjUwTDAuOTQgLTAuMzRMMC45OCAtMC4xN1oiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0xLjAwIDAuMDBMMC45OCAwLjE3TDAuOTQgMC4zNEwwLjg3IDAuNTBMMC43NyAwLjY0TDAuNjQgMC43N0wwLjUwIDAuODdMMC4zNCAwLjk0TDAuMTcgMC45OEwwLjAwIDEuMDBMLTAuMTcgMC45OEwtMC4zNCAwLjk0TC0wLjUwIDAuODdMLTAuNjQgMC43N0wtMC43NyAwLjY0TC0wLjg3IDAuNTBMLTAuOTQgMC4zNEwtMC45OCAwLjE3TC0xLjAwIDAuMDBMLTAuOTggLTAuMTdMLTAuOTQgLTAuMzRMLTAuODcgLTAuNTBMLTAuNzcgLTAuNjRMLTAuNjQgLTAuNzdMLTAuNTAgLTAuODdMLTAuMzQgLTAuOTRMLTAuMTcgLTAuOThMMC4wMCAtMS4wMEwwLjE3IC0wLjk4TDAuMzQgLTAuOTRMMC41MCAtMC44N0wwLjY0IC0wLjc3TDAuNzcgLTAuNjRMMC44NyAtMC41MEwwLjk0IC0wLjM0TDAuOTggLTAuMTdaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjwvc3ZnPg=="/>
      <Option type="QString" name="size" value="4.95"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="255,255,255,255"/>
      <Option type="QString" name="outline_color" value="98,107,117,255"/>
      <Option type="QString" name="outline_width" value="0.3"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="21" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTEuMDAgMC4wMEwwLjk4IDAuMTdMMC45NCAwLjM0TDAuODcgMC41MEwwLjc3IDAuNjRMMC42NCAwLjc3TDAuNTAgMC44N0wwLjM0IDAuOTRMMC4xNyAwLjk4TDAuMDAgMS4wMEwtMC4xNyAwLjk4TC0wLjM0IDAuOTRMLTAuNTAgMC44N0wtMC42NCAwLjc3TC0wLjc3IDAuNjRMLTAuODcgMC41MEwtMC45NCAwLjM0TC0wLjk4IDAuMTdMLTEuMDAgMC4wMEwtMC45OCAtMC4xN0wtMC45NCAtMC4zNEwtMC44NyAtMC41MEwtMC43NyAtMC42NEwtMC42NCAtMC43N0wtMC41MCAtMC44N0wtMC4zNCAtMC45NEwtMC4xNyAtMC45OEwwLjAwIC0xLjAwTDAuMTcgLTAuOThMMC4zNCAtMC45NEwwLjUwIC0wLjg3TDAuNjQgLTAuNzdMMC43NyAtMC42NEwwLjg3IC0wLjUwTDAuOTQgLTAuMzRMMC45OCAtMC4xN1oiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0xLjAwIDAuMDBMMC45OCAwLjE3TDAuOTQgMC4zNEwwLjg3IDAuNTBMMC43NyAwLjY0TDAuNjQgMC43N0wwLjUwIDAuODdMMC4zNCAwLjk0TDAuMTcgMC45OEwwLjAwIDEuMDBMLTAuMTcgMC45OEwtMC4zNCAwLjk0TC0wLjUwIDAuODdMLTAuNjQgMC43N0wtMC43NyAwLjY0TC0wLjg3IDAuNTBMLTAuOTQgMC4zNEwtMC45OCAwLjE3TC0xLjAwIDAuMDBMLTAuOTggLTAuMTdMLTAuOTQgLTAuMzRMLTAuODcgLTAuNTBMLTAuNzcgLTAuNjRMLTAuNjQgLTAuNzdMLTAuNTAgLTAuODdMLTAuMzQgLTAuOTRMLTAuMTcgLTAuOThMMC4wMCAtMS4wMEwwLjE3IC0wLjk4TDAuMzQgLTAuOTRMMC41MCAtMC44N0wwLjY0IC0wLjc3TDAuNzcgLTAuNjRMMC44NyAtMC41MEwwLjk0IC0wLjM0TDAuOTggLTAuMTdaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjwvc3ZnPg=="/>
      <Option type="QString" name="size" value="7.36"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="255,255,255,255"/>
      <Option type="QString" name="outline_color" value="98,107,117,255"/>
      <Option type="QString" name="outline_width" value="0.3"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
    </layer>
   </symbol>
   <symbol type="marker" name="22" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SvgMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5MCIgaGVpZ2h0PSI5MCIgdmlld0JveD0iLTEuNSAtMS41IDMgMyI+PHBhdGggZD0iTTEuMDAgMC4wMEwwLjk4IDAuMTdMMC45NCAwLjM0TDAuODcgMC41MEwwLjc3IDAuNjRMMC42NCAwLjc3TDAuNTAgMC44N0wwLjM0IDAuOTRMMC4xNyAwLjk4TDAuMDAgMS4wMEwtMC4xNyAwLjk4TC0wLjM0IDAuOTRMLTAuNTAgMC44N0wtMC42NCAwLjc3TC0wLjc3IDAuNjRMLTAuODcgMC41MEwtMC45NCAwLjM0TC0wLjk4IDAuMTdMLTEuMDAgMC4wMEwtMC45OCAtMC4xN0wtMC45NCAtMC4zNEwtMC44NyAtMC41MEwtMC43NyAtMC42NEwtMC42NCAtMC43N0wtMC41MCAtMC44N0wtMC4zNCAtMC45NEwtMC4xNyAtMC45OEwwLjAwIC0xLjAwTDAuMTcgLTAuOThMMC4zNCAtMC45NEwwLjUwIC0wLjg3TDAuNjQgLTAuNzdMMC43NyAtMC42NEwwLjg3IC0wLjUwTDAuOTQgLTAuMzRMMC45OCAtMC4xN1oiIGZpbGw9IiNmZmYiIHN0cm9rZT0iI2ZmZiIgc3Ryb2tlLXdpZHRoPSIuNSIgc3Ryb2tlLWxpbmVqb2luPSJyb3VuZCIvPjxwYXRoIGQ9Ik0xLjAwIDAuMDBMMC45OCAwLjE3TDAuOTQgMC4zNEwwLjg3IDAuNTBMMC43NyAwLjY0TDAuNjQgMC43N0wwLjUwIDAuODdMMC4zNCAwLjk0TDAuMTcgMC45OEwwLjAwIDEuMDBMLTAuMTcgMC45OEwtMC4zNCAwLjk0TC0wLjUwIDAuODdMLTAuNjQgMC43N0wtMC43NyAwLjY0TC0wLjg3IDAuNTBMLTAuOTQgMC4zNEwtMC45OCAwLjE3TC0xLjAwIDAuMDBMLTAuOTggLTAuMTdMLTAuOTQgLTAuMzRMLTAuODcgLTAuNTBMLTAuNzcgLTAuNjRMLTAuNjQgLTAuNzdMLTAuNTAgLTAuODdMLTAuMzQgLTAuOTRMLTAuMTcgLTAuOThMMC4wMCAtMS4wMEwwLjE3IC0wLjk4TDAuMzQgLTAuOTRMMC41MCAtMC44N0wwLjY0IC0wLjc3TDAuNzcgLTAuNjRMMC44NyAtMC41MEwwLjk0IC0wLjM0TDAuOTggLTAuMTdaIiBmaWxsPSJwYXJhbShmaWxsKSIgc3Ryb2tlPSJwYXJhbShvdXRsaW5lKSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSIvPjwvc3ZnPg=="/>
      <Option type="QString" name="size" value="10.35"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="color" value="255,255,255,255"/>
      <Option type="QString" name="outline_color" value="98,107,117,255"/>
      <Option type="QString" name="outline_width" value="0.3"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
      <Option type="QString" name="angle" value="0"/>
      <Option type="QString" name="scale_method" value="diameter"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
  <orderby><orderByClause asc="0" nullsFirst="0">coalesce("killed_best", "killed_low", 0)</orderByClause></orderby>
  </renderer-v2>
   <symbol type="marker" name="centerSymbol" alpha="1" clip_to_extent="1" force_rhr="0">
    <layer class="SimpleMarker" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" name="name" value="circle"/>
      <Option type="QString" name="color" value="31,35,40,255"/>
      <Option type="QString" name="size" value="1.1"/>
      <Option type="QString" name="size_unit" value="MM"/>
      <Option type="QString" name="outline_color" value="255,255,255,255"/>
      <Option type="QString" name="outline_width" value="0.2"/>
      <Option type="QString" name="outline_width_unit" value="MM"/>
     </Option>
    </layer>
   </symbol>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="CASE WHEN CASE WHEN layer_property(@layer_id, 'feature_count') &gt; 200 THEN true ELSE &quot;id&quot; = minimum(&quot;id&quot;, group_by:=concat(&quot;lat&quot;, ' ', &quot;lon&quot;), filter:=(@map_start_time IS NULL OR &quot;date_start&quot; &lt;= @map_end_time AND &quot;date_end&quot; &gt;= @map_start_time)) END THEN coalesce(map_get(map('near', 'قرب ', 'offset', 'قرب ', 'between', 'قرب '), &quot;relation&quot;), '') || replace(coalesce(&quot;place_as_written&quot;, &quot;place&quot;), map('ـ', '', '_', ' ')) END" isExpression="1" fontFamily="Noto Naskh Arabic" namedStyle="Regular" fontWeight="50" fontSize="9" fontSizeUnit="Point" textColor="31,35,40,255" textOpacity="1" textOrientation="horizontal" multilineHeight="0.9" allowHtml="0" useSubstitutions="0" blendMode="0">
    <families><family name="Noto Naskh Arabic"/><family name="Noto Sans Arabic"/><family name="Segoe UI"/><family name="Geeza Pro"/><family name="Tahoma"/><family name="DejaVu Sans"/></families>
    <text-buffer bufferDraw="1" bufferSize="0.9" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85" bufferJoinStyle="128" bufferNoFill="1" bufferBlendMode="0"/>
   </text-style>
   <text-format multilineAlign="1" wrapChar="" autoWrapLength="0"/>
   <placement placement="6" predefinedPositionOrder="L,TL,BL,R,TR,BR,TSL,BSR" dist="0" distUnits="MM" offsetType="1" priority="8"/>
   <rendering displayAll="0" obstacle="1" obstacleFactor="1" fontMinPixelSize="3" fontMaxPixelSize="10000" scaleVisibility="0"/>
   <dd_properties>
    <Option type="Map">
     <Option type="QString" name="name" value=""/>
     <Option type="Map" name="properties">
      <Option type="Map" name="Priority"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="6 + min(sqrt(coalesce(&quot;killed_best&quot;, &quot;killed_low&quot;, 0)) / 2, 4)"/></Option>
      <Option type="Map" name="Color"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="if(&quot;status&quot; = 'denied', '98,107,117,255', '31,35,40,255')"/></Option>
     </Option>
     <Option type="QString" name="type" value="collection"/>
    </Option>
   </dd_properties>
  </settings>
 </labeling>
 <fieldConfiguration>
  <field name="title"><editWidget type="TextEdit"><config><Option type="Map"><Option type="bool" name="IsMultiline" value="true"/></Option></config></editWidget></field>
  <field name="title_en"><editWidget type="TextEdit"><config><Option type="Map"><Option type="bool" name="IsMultiline" value="true"/></Option></config></editWidget></field>
  <field name="type"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="قصف مدفعي أو صاروخي" value="shelling"/></Option><Option type="Map"><Option type="QString" name="غارة جوية" value="airstrike"/></Option><Option type="Map"><Option type="QString" name="ضربة مسيّرة" value="drone_strike"/></Option><Option type="Map"><Option type="QString" name="ضربة صاروخية" value="missile_strike"/></Option><Option type="Map"><Option type="QString" name="اشتباك مسلح" value="armed_clash"/></Option><Option type="Map"><Option type="QString" name="هجوم" value="attack"/></Option><Option type="Map"><Option type="QString" name="انفجار" value="explosion"/></Option><Option type="Map"><Option type="QString" name="إسقاط أو اعتراض" value="shootdown"/></Option><Option type="Map"><Option type="QString" name="تغيّر السيطرة" value="territorial_change"/></Option><Option type="Map"><Option type="QString" name="خرق للهدنة" value="ceasefire_violation"/></Option><Option type="Map"><Option type="QString" name="خطف أو اعتقال" value="abduction_arrest"/></Option><Option type="Map"><Option type="QString" name="احتجاج" value="protest"/></Option><Option type="Map"><Option type="QString" name="نزوح" value="displacement"/></Option><Option type="Map"><Option type="QString" name="حدث آخر" value="other"/></Option></Option></Option></config></editWidget></field>
  <field name="date_start"><editWidget type="DateTime"><config><Option type="Map"><Option type="bool" name="allow_null" value="true"/><Option type="bool" name="calendar_popup" value="true"/><Option type="QString" name="display_format" value="yyyy-MM-dd"/><Option type="QString" name="field_format" value="yyyy-MM-dd"/></Option></config></editWidget></field>
  <field name="date_end"><editWidget type="DateTime"><config><Option type="Map"><Option type="bool" name="allow_null" value="true"/><Option type="bool" name="calendar_popup" value="true"/><Option type="QString" name="display_format" value="yyyy-MM-dd"/><Option type="QString" name="field_format" value="yyyy-MM-dd"/></Option></config></editWidget></field>
  <field name="date_precision"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="يوم" value="day"/></Option><Option type="Map"><Option type="QString" name="أسبوع" value="week"/></Option><Option type="Map"><Option type="QString" name="شهر" value="month"/></Option><Option type="Map"><Option type="QString" name="سنة" value="year"/></Option><Option type="Map"><Option type="QString" name="غير معروف" value="unknown"/></Option></Option></Option></config></editWidget></field>
  <field name="date_prec"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="1 اليوم نفسه" value="1"/></Option><Option type="Map"><Option type="QString" name="2 بضعة أيام" value="2"/></Option><Option type="Map"><Option type="QString" name="3 أسبوع" value="3"/></Option><Option type="Map"><Option type="QString" name="4 شهر" value="4"/></Option><Option type="Map"><Option type="QString" name="5 سنة" value="5"/></Option></Option></Option></config></editWidget></field>
  <field name="time_precision"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="1 اليوم نفسه" value="1"/></Option><Option type="Map"><Option type="QString" name="2 أسبوع" value="2"/></Option><Option type="Map"><Option type="QString" name="3 شهر" value="3"/></Option></Option></Option></config></editWidget></field>
  <field name="where_prec"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="1 الموضع نفسه" value="1"/></Option><Option type="Map"><Option type="QString" name="2 قرب المكان" value="2"/></Option><Option type="Map"><Option type="QString" name="3 ضمن القضاء" value="3"/></Option><Option type="Map"><Option type="QString" name="4 ضمن المحافظة" value="4"/></Option><Option type="Map"><Option type="QString" name="5 بين أماكن أو على امتداد" value="5"/></Option><Option type="Map"><Option type="QString" name="6 ضمن الدولة" value="6"/></Option><Option type="Map"><Option type="QString" name="7 بحر أو جو دولي" value="7"/></Option></Option></Option></config></editWidget></field>
  <field name="geo_precision"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="1 الموضع نفسه" value="1"/></Option><Option type="Map"><Option type="QString" name="2 المنطقة القريبة" value="2"/></Option><Option type="Map"><Option type="QString" name="3 ضمن المحافظة" value="3"/></Option></Option></Option></config></editWidget></field>
  <field name="relation"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="في" value="at"/></Option><Option type="Map"><Option type="QString" name="قرب" value="near"/></Option><Option type="Map"><Option type="QString" name="على مسافة من" value="offset"/></Option><Option type="Map"><Option type="QString" name="بين" value="between"/></Option><Option type="Map"><Option type="QString" name="على امتداد" value="along"/></Option><Option type="Map"><Option type="QString" name="في أنحاء" value="area"/></Option></Option></Option></config></editWidget></field>
  <field name="killed_whom"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="مدنيون" value="civilians"/></Option><Option type="Map"><Option type="QString" name="عسكريون" value="military"/></Option><Option type="Map"><Option type="QString" name="مدنيون وعسكريون" value="mixed"/></Option><Option type="Map"><Option type="QString" name="غير معروف" value="unknown"/></Option></Option></Option></config></editWidget></field>
  <field name="toll_scope"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="خاصة بالحدث" value="own"/></Option><Option type="Map"><Option type="QString" name="مشتركة" value="shared"/></Option><Option type="Map"><Option type="QString" name="تراكمية" value="cumulative"/></Option></Option></Option></config></editWidget></field>
  <field name="status"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="أورده التقرير" value="reported"/></Option><Option type="Map"><Option type="QString" name="ادّعاء طرف" value="claimed"/></Option><Option type="Map"><Option type="QString" name="مؤكد" value="confirmed"/></Option><Option type="Map"><Option type="QString" name="منفي" value="denied"/></Option></Option></Option></config></editWidget></field>
  <field name="evidence"><editWidget type="TextEdit"><config><Option type="Map"><Option type="bool" name="IsMultiline" value="true"/></Option></config></editWidget></field>
  <field name="displaced_unit"><editWidget type="ValueMap"><config><Option type="Map"><Option type="List" name="map"><Option type="Map"><Option type="QString" name="أشخاص" value="people"/></Option><Option type="Map"><Option type="QString" name="أسر" value="households"/></Option></Option></Option></config></editWidget></field>
 </fieldConfiguration>
 <aliases>
  <alias index="0" field="id" name="المعرّف"/>
  <alias index="1" field="event_id" name="معرّف الواقعة"/>
  <alias index="2" field="title" name="العنوان"/>
  <alias index="3" field="title_en" name="العنوان بالإنجليزية"/>
  <alias index="4" field="type" name="النوع"/>
  <alias index="5" field="event_type" name="نوع الحدث (ACLED)"/>
  <alias index="6" field="sub_event_type" name="النوع الفرعي (ACLED)"/>
  <alias index="7" field="date_start" name="من تاريخ"/>
  <alias index="8" field="date_end" name="إلى تاريخ"/>
  <alias index="9" field="date_precision" name="دقة التاريخ"/>
  <alias index="10" field="date_prec" name="دقة التاريخ (UCDP)"/>
  <alias index="11" field="time_precision" name="دقة التاريخ (ACLED)"/>
  <alias index="12" field="place_id" name="معرّف المكان"/>
  <alias index="13" field="place" name="المكان"/>
  <alias index="14" field="place_en" name="المكان بالإنجليزية"/>
  <alias index="15" field="place_as_written" name="المكان كما ورد"/>
  <alias index="16" field="admin1" name="المحافظة"/>
  <alias index="17" field="admin2" name="القضاء"/>
  <alias index="18" field="country" name="الدولة"/>
  <alias index="19" field="lat" name="خط العرض"/>
  <alias index="20" field="lon" name="خط الطول"/>
  <alias index="21" field="radius_km" name="نصف القطر (كم)"/>
  <alias index="22" field="where_prec" name="دقة المكان (UCDP)"/>
  <alias index="23" field="geo_precision" name="دقة المكان (ACLED)"/>
  <alias index="24" field="relation" name="العلاقة بالمكان"/>
  <alias index="25" field="origin" name="مصدر النيران"/>
  <alias index="26" field="origin_lat" name="خط عرض المصدر"/>
  <alias index="27" field="origin_lon" name="خط طول المصدر"/>
  <alias index="28" field="actor" name="الفاعل"/>
  <alias index="29" field="target" name="المستهدف"/>
  <alias index="30" field="weapon" name="السلاح"/>
  <alias index="31" field="killed_low" name="القتلى (أدنى)"/>
  <alias index="32" field="killed_best" name="القتلى (الأرجح)"/>
  <alias index="33" field="killed_high" name="القتلى (أعلى)"/>
  <alias index="34" field="killed_whom" name="فئة القتلى"/>
  <alias index="35" field="injured_low" name="الجرحى (أدنى)"/>
  <alias index="36" field="injured_best" name="الجرحى (الأرجح)"/>
  <alias index="37" field="injured_high" name="الجرحى (أعلى)"/>
  <alias index="38" field="toll_scope" name="نطاق الحصيلة"/>
  <alias index="39" field="status" name="الحالة"/>
  <alias index="40" field="claimed_by" name="صاحب الادّعاء"/>
  <alias index="41" field="denied_by" name="النافي"/>
  <alias index="42" field="reports" name="التقارير"/>
  <alias index="43" field="n_reports" name="عدد التقارير"/>
  <alias index="44" field="evidence" name="الشواهد"/>
  <alias index="45" field="confidence" name="الثقة"/>
  <alias index="46" field="missing_low" name="المفقودون (أدنى)"/>
  <alias index="47" field="missing_best" name="المفقودون (الأرجح)"/>
  <alias index="48" field="missing_high" name="المفقودون (أعلى)"/>
  <alias index="49" field="displaced_low" name="النازحون (أدنى)"/>
  <alias index="50" field="displaced_best" name="النازحون (الأرجح)"/>
  <alias index="51" field="displaced_high" name="النازحون (أعلى)"/>
  <alias index="52" field="displaced_unit" name="وحدة عدّ النازحين"/>
 </aliases>
 <editorlayout>tablayout</editorlayout>
 <attributeEditorForm>
  <attributeEditorContainer name="ما حدث" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="title" index="2" showLabel="1"/>
   <attributeEditorField name="title_en" index="3" showLabel="1"/>
   <attributeEditorField name="type" index="4" showLabel="1"/>
   <attributeEditorField name="event_type" index="5" showLabel="1"/>
   <attributeEditorField name="sub_event_type" index="6" showLabel="1"/>
   <attributeEditorField name="weapon" index="30" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="متى" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="date_start" index="7" showLabel="1"/>
   <attributeEditorField name="date_end" index="8" showLabel="1"/>
   <attributeEditorField name="date_precision" index="9" showLabel="1"/>
   <attributeEditorField name="date_prec" index="10" showLabel="1"/>
   <attributeEditorField name="time_precision" index="11" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="أين" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="place" index="13" showLabel="1"/>
   <attributeEditorField name="place_en" index="14" showLabel="1"/>
   <attributeEditorField name="place_as_written" index="15" showLabel="1"/>
   <attributeEditorField name="relation" index="24" showLabel="1"/>
   <attributeEditorField name="admin1" index="16" showLabel="1"/>
   <attributeEditorField name="admin2" index="17" showLabel="1"/>
   <attributeEditorField name="country" index="18" showLabel="1"/>
   <attributeEditorField name="lat" index="19" showLabel="1"/>
   <attributeEditorField name="lon" index="20" showLabel="1"/>
   <attributeEditorField name="radius_km" index="21" showLabel="1"/>
   <attributeEditorField name="where_prec" index="22" showLabel="1"/>
   <attributeEditorField name="geo_precision" index="23" showLabel="1"/>
   <attributeEditorField name="origin" index="25" showLabel="1"/>
   <attributeEditorField name="origin_lat" index="26" showLabel="1"/>
   <attributeEditorField name="origin_lon" index="27" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="من" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="actor" index="28" showLabel="1"/>
   <attributeEditorField name="target" index="29" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="الحصيلة" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="killed_low" index="31" showLabel="1"/>
   <attributeEditorField name="killed_best" index="32" showLabel="1"/>
   <attributeEditorField name="killed_high" index="33" showLabel="1"/>
   <attributeEditorField name="killed_whom" index="34" showLabel="1"/>
   <attributeEditorField name="injured_low" index="35" showLabel="1"/>
   <attributeEditorField name="injured_best" index="36" showLabel="1"/>
   <attributeEditorField name="injured_high" index="37" showLabel="1"/>
   <attributeEditorField name="missing_low" index="46" showLabel="1"/>
   <attributeEditorField name="missing_best" index="47" showLabel="1"/>
   <attributeEditorField name="missing_high" index="48" showLabel="1"/>
   <attributeEditorField name="displaced_low" index="49" showLabel="1"/>
   <attributeEditorField name="displaced_best" index="50" showLabel="1"/>
   <attributeEditorField name="displaced_high" index="51" showLabel="1"/>
   <attributeEditorField name="displaced_unit" index="52" showLabel="1"/>
   <attributeEditorField name="toll_scope" index="38" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="المصادر والثبوت" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="status" index="39" showLabel="1"/>
   <attributeEditorField name="claimed_by" index="40" showLabel="1"/>
   <attributeEditorField name="denied_by" index="41" showLabel="1"/>
   <attributeEditorField name="evidence" index="44" showLabel="1"/>
   <attributeEditorField name="reports" index="42" showLabel="1"/>
   <attributeEditorField name="n_reports" index="43" showLabel="1"/>
   <attributeEditorField name="confidence" index="45" showLabel="1"/>
  </attributeEditorContainer>
  <attributeEditorContainer name="معرّفات" groupBox="0" columnCount="1" showLabel="1" visibilityExpressionEnabled="0" visibilityExpression="">
   <attributeEditorField name="id" index="0" showLabel="1"/>
   <attributeEditorField name="event_id" index="1" showLabel="1"/>
   <attributeEditorField name="place_id" index="12" showLabel="1"/>
  </attributeEditorContainer>
 </attributeEditorForm>
 <previewExpression>"title"</previewExpression>
 <mapTip>&lt;div dir="rtl" style="width:28em"&gt;
&lt;b&gt;[% replace(coalesce(title, id), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/b&gt;&lt;br&gt;
[% map_get(map('reported', 'أورده التقرير', 'claimed', 'ادّعاء طرف', 'confirmed', 'مؤكد', 'denied', 'منفي'), status) %] · التاريخ: [% CASE WHEN "date_start" IS NULL THEN 'التاريخ غير معروف' ELSE '&#8206;' || format_date(date_start, 'yyyy-MM-dd') || '&#8206;' || if("date_end" &gt; "date_start", ' إلى ' || '&#8206;' || format_date(date_end, 'yyyy-MM-dd') || '&#8206;', '') END %]&lt;br&gt;
المكان: [% replace(coalesce("place_as_written", "place", 'غير معروف') || coalesce(if("place" &lt;&gt; "place_as_written", ' (' || "place" || ')', ''), ''), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %][% coalesce('، ضمن ' || round("radius_km", 1) || ' كم', '') %]&lt;br&gt;
القتلى: [% CASE WHEN coalesce("killed_low", "killed_best", "killed_high") IS NULL THEN 'غير معروف' WHEN "killed_high" IS NULL THEN coalesce("killed_best", "killed_low") || ' على الأقل' WHEN "killed_low" = "killed_high" THEN to_string("killed_high") ELSE 'من ' || coalesce(to_string("killed_low"), '؟') || ' إلى ' || "killed_high" || CASE WHEN "killed_best" IS NULL OR "killed_best" = "killed_low" OR "killed_best" = "killed_high" THEN '' ELSE ' (الأرجح ' || "killed_best" || ')' END END %] · الجرحى: [% CASE WHEN coalesce("injured_low", "injured_best", "injured_high") IS NULL THEN 'غير معروف' WHEN "injured_high" IS NULL THEN coalesce("injured_best", "injured_low") || ' على الأقل' WHEN "injured_low" = "injured_high" THEN to_string("injured_high") ELSE 'من ' || coalesce(to_string("injured_low"), '؟') || ' إلى ' || "injured_high" || CASE WHEN "injured_best" IS NULL OR "injured_best" = "injured_low" OR "injured_best" = "injured_high" THEN '' ELSE ' (الأرجح ' || "injured_best" || ')' END END %][% CASE WHEN coalesce("missing_low", "missing_best", "missing_high") IS NULL THEN '' ELSE '&lt;br&gt;المفقودون: ' || CASE WHEN coalesce("missing_low", "missing_best", "missing_high") IS NULL THEN 'غير معروف' WHEN "missing_high" IS NULL THEN coalesce("missing_best", "missing_low") || ' على الأقل' WHEN "missing_low" = "missing_high" THEN to_string("missing_high") ELSE 'من ' || coalesce(to_string("missing_low"), '؟') || ' إلى ' || "missing_high" || CASE WHEN "missing_best" IS NULL OR "missing_best" = "missing_low" OR "missing_best" = "missing_high" THEN '' ELSE ' (الأرجح ' || "missing_best" || ')' END END || '' END %][% CASE WHEN coalesce("displaced_low", "displaced_best", "displaced_high") IS NULL THEN '' ELSE '&lt;br&gt;النازحون: ' || CASE WHEN coalesce("displaced_low", "displaced_best", "displaced_high") IS NULL THEN 'غير معروف' WHEN "displaced_high" IS NULL THEN coalesce("displaced_best", "displaced_low") || ' على الأقل' WHEN "displaced_low" = "displaced_high" THEN to_string("displaced_high") ELSE 'من ' || coalesce(to_string("displaced_low"), '؟') || ' إلى ' || "displaced_high" || CASE WHEN "displaced_best" IS NULL OR "displaced_best" = "displaced_low" OR "displaced_best" = "displaced_high" THEN '' ELSE ' (الأرجح ' || "displaced_best" || ')' END END || if("displaced_unit" = 'households', ' عائلات', '') END %][% CASE WHEN "toll_scope" = 'shared' THEN '&lt;br&gt;&lt;small&gt;حصيلة مشتركة بين أماكن الواقعة، تُذكر مع أولها&lt;/small&gt;' WHEN "toll_scope" = 'cumulative' THEN '&lt;br&gt;&lt;small&gt;حصيلة تراكمية لعدة أيام&lt;/small&gt;' ELSE '' END %][% coalesce('&lt;br&gt;الفاعل: ' || replace("actor", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %][% coalesce('&lt;br&gt;المستهدف: ' || replace("target", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %][% coalesce('&lt;br&gt;السلاح: ' || replace("weapon", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %][% coalesce('&lt;br&gt;يقوله: ' || replace("claimed_by", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %][% coalesce('&lt;br&gt;ينفيه: ' || replace("denied_by", map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')), '') %]&lt;br&gt;
عدد التقارير: [% "n_reports" %] · الثقة: [% "confidence" %][% if(count("id", group_by:=concat("lat", ' ', "lon")) &gt; 1, ' · حوادث في الموضع نفسه: ' || count("id", group_by:=concat("lat", ' ', "lon")), '') %]&lt;br&gt;
&lt;small&gt;الشواهد: &lt;/small&gt;&lt;div dir="rtl"&gt;&lt;small&gt;&#8206;[% replace(replace(coalesce("evidence", ''), '؛ ', '؛ &#8206;'), map('&amp;', '&amp;amp;', '&lt;', '&amp;lt;', '&gt;', '&amp;gt;')) %]&lt;/small&gt;&lt;/div&gt;
&lt;/div&gt;</mapTip>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
