<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="1" simplifyLocal="1" autoRefreshMode="Disabled" simplifyDrawingTol="1" version="3.40.6-Bratislava" symbologyReferenceScale="-1" simplifyDrawingHints="1" simplifyMaxScale="1" styleCategories="Symbology|Labeling|Rendering" minScale="26000" autoRefreshTime="0" labelsEnabled="1" maxScale="0" simplifyAlgorithm="0">
 <renderer-v2 forceraster="0" type="singleSymbol" enableorderby="0" symbollevels="0" referencescale="-1">
  <symbols>
   <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="marker" is_animated="0" name="0" force_rhr="0">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer class="SvgMarker" pass="0" enabled="1" locked="0" id="{00000001-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="122,77,156,255,rgb:0.47843137254901963,0.30196078431372547,0.61176470588235299,1" name="color" />
      <Option type="QString" value="0" name="fixedAspectRatio" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSIyNCIgaGVpZ2h0PSIyNCIgdmlld0JveD0iMCAwIDI0IDI0Ij48cmVjdCB4PSIxLjUiIHk9IjEuNSIgd2lkdGg9IjIxIiBoZWlnaHQ9IjIxIiByeD0iNSIgZmlsbD0icGFyYW0oZmlsbCkgIzdhNGQ5YyIgZmlsbC1vcGFjaXR5PSJwYXJhbShmaWxsLW9wYWNpdHkpIDEiIHN0cm9rZT0icGFyYW0ob3V0bGluZSkgI2ZmZmZmZiIgc3Ryb2tlLW9wYWNpdHk9InBhcmFtKG91dGxpbmUtb3BhY2l0eSkgMSIgc3Ryb2tlLXdpZHRoPSJwYXJhbShvdXRsaW5lLXdpZHRoKSAxLjQiLz48ZyBmaWxsPSJub25lIiBzdHJva2U9IiNmZmZmZmYiIHN0cm9rZS13aWR0aD0iMS41IiBzdHJva2UtbGluZWNhcD0icm91bmQiIHN0cm9rZS1saW5lam9pbj0icm91bmQiPjxjaXJjbGUgY3g9IjcuNCIgY3k9IjE0LjgiIHI9IjMuMyIvPjxjaXJjbGUgY3g9IjE2LjYiIGN5PSIxNC44IiByPSIzLjMiLz48cGF0aCBkPSJNNy40IDE0LjggOS43IDkuMiBIMTQuNCBMMTIgMTQuOCBaIE0xNC40IDkuMiAxNi42IDE0LjggTTkuNyA5LjIgOS4xIDcuNiBNOCA3LjYgSDEwLjQgTTE0LjQgOS4yIDEzLjkgNyBIMTUuOCIvPjwvZz48L3N2Zz4K" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="outline_color" />
      <Option type="QString" value="0.245" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option name="parameters" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="4.2" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,4000,26000,4.2,2.2)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option type="QString" value="" name="name" />
    <Option name="properties" />
    <Option type="QString" value="collection" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <labeling type="rule-based">
  <rules key="{00000002-0000-4000-8000-000000000000}">
   <rule scalemaxdenom="26000" key="{00000003-0000-4000-8000-000000000000}">
    <settings calloutType="simple">
     <text-style multilineHeight="1" fontFamily="Lato" namedStyle="Regular" tabStopDistance="6" forcedBold="0" textOpacity="1" fontSizeUnit="Point" blendMode="0" allowHtml="0" tabStopDistanceUnit="Percentage" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" fieldName="NULL" isExpression="1" fontStrikeout="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontUnderline="0" fontLetterSpacing="0" useSubstitutions="0" fontWordSpacing="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" fontItalic="0" fontWeight="50" multilineHeightUnit="Percentage" textColor="74,69,61,255,rgb:0.29019607843137257,0.27058823529411763,0.23921568627450981,1" legendString="Aa" forcedItalic="0" fontSize="5" fontKerning="1" textOrientation="horizontal" capitalization="0">
      <families />
      <text-buffer bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferBlendMode="0" bufferNoFill="1" bufferDraw="1" bufferOpacity="1" bufferSize="0.69999999999999996" bufferSizeUnits="MM" bufferColor="255,255,255,217,rgb:1,1,1,0.85000381475547415" bufferJoinStyle="128" />
      <text-mask maskSize="1.5" maskedSymbolLayers="" maskSize2="1.5" maskEnabled="0" maskType="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskJoinStyle="128" maskOpacity="1" maskSizeUnits="MM" />
      <background shapeDraw="0" shapeRadiiY="0" shapeSizeX="0" shapeSizeY="0" shapeRotationType="0" shapeOpacity="1" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeSVGFile="" shapeSizeType="0" shapeRadiiX="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeRotation="0" shapeOffsetUnit="MM" shapeRadiiUnit="MM" shapeOffsetY="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeJoinStyle="64" shapeBorderWidthUnit="MM" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeSizeUnit="MM" shapeOffsetX="0" shapeBorderWidth="0" shapeType="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1">
       <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="fill" is_animated="0" name="fillSymbol" force_rhr="0">
        <data_defined_properties>
         <Option type="Map">
          <Option type="QString" value="" name="name" />
          <Option name="properties" />
          <Option type="QString" value="collection" name="type" />
         </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" enabled="1" locked="0" id="">
         <Option type="Map">
          <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
          <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="color" />
          <Option type="QString" value="bevel" name="joinstyle" />
          <Option type="QString" value="0,0" name="offset" />
          <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
          <Option type="QString" value="MM" name="offset_unit" />
          <Option type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" />
          <Option type="QString" value="no" name="outline_style" />
          <Option type="QString" value="0" name="outline_width" />
          <Option type="QString" value="MM" name="outline_width_unit" />
          <Option type="QString" value="solid" name="style" />
         </Option>
         <data_defined_properties>
          <Option type="Map">
           <Option type="QString" value="" name="name" />
           <Option name="properties" />
           <Option type="QString" value="collection" name="type" />
          </Option>
         </data_defined_properties>
        </layer>
       </symbol>
      </background>
      <shadow shadowOpacity="0.69999999999999996" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowOffsetDist="1" shadowScale="100" shadowRadiusAlphaOnly="0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetAngle="135" shadowOffsetGlobal="1" shadowBlendMode="6" shadowDraw="0" shadowOffsetUnit="MM" shadowRadius="1.5" shadowRadiusUnit="MM" />
      <dd_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format placeDirectionSymbol="0" rightDirectionSymbol="&gt;" autoWrapLength="0" wrapChar="" reverseDirectionSymbol="0" decimals="3" leftDirectionSymbol="&lt;" plussign="0" multilineAlign="3" formatNumbers="0" useMaxLineLengthForAutoWrap="1" addDirectionSymbol="0" />
     <placement repeatDistance="0" prioritization="PreferCloser" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" allowDegraded="0" dist="0" priority="0" geometryGeneratorEnabled="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorClipping="0" placementFlags="10" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" lineAnchorTextPoint="FollowPlacement" maxCurvedCharAngleIn="25" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" offsetUnits="MM" maximumDistanceUnit="MM" maximumDistance="0" distUnits="MM" fitInPolygonOnly="0" maxCurvedCharAngleOut="-25" offsetType="0" centroidWhole="0" geometryGeneratorType="PointGeometry" centroidInside="0" xOffset="0" rotationAngle="0" overlapHandling="PreventOverlap" lineAnchorType="0" geometryGenerator="" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" distMapUnitScale="3x:0,0,0,0,0,0" preserveRotation="1" polygonPlacementFlags="2" repeatDistanceUnits="MM" yOffset="0" lineAnchorPercent="0.5" placement="1" quadOffset="4" rotationUnit="AngleDegrees" overrunDistance="0" layerType="UnknownGeometry" />
     <rendering labelPerPart="0" unplacedVisibility="0" fontLimitPixelSize="0" minFeatureSize="0" fontMaxPixelSize="10000" upsidedownLabels="0" obstacleType="1" zIndex="0" maxNumLabels="2000" fontMinPixelSize="0" obstacle="1" limitNumLabels="0" scaleVisibility="0" drawLabels="0" mergeLines="0" obstacleFactor="1.6000000000000001" scaleMin="0" scaleMax="26000" />
     <dd_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option type="QString" value="pole_of_inaccessibility" name="anchorPoint" />
       <Option type="int" value="0" name="blendMode" />
       <Option type="Map" name="ddProperties">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
       <Option type="bool" value="false" name="drawToAllParts" />
       <Option type="QString" value="0" name="enabled" />
       <Option type="QString" value="point_on_exterior" name="labelAnchorPoint" />
       <Option type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; frame_rate=&quot;10&quot; type=&quot;line&quot; is_animated=&quot;0&quot; name=&quot;symbol&quot; force_rhr=&quot;0&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer class=&quot;SimpleLine&quot; pass=&quot;0&quot; enabled=&quot;1&quot; locked=&quot;0&quot; id=&quot;{625478d1-0950-4466-a420-ef784c9e1c65}&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" />
       <Option type="double" value="0" name="minLength" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" />
       <Option type="QString" value="MM" name="minLengthUnit" />
       <Option type="double" value="0" name="offsetFromAnchor" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromAnchorUnit" />
       <Option type="double" value="0" name="offsetFromLabel" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromLabelUnit" />
      </Option>
     </callout>
    </settings>
   </rule>
   <rule scalemaxdenom="3000" key="{00000004-0000-4000-8000-000000000000}">
    <settings calloutType="simple">
     <text-style multilineHeight="1" fontFamily="Lato" namedStyle="Regular" tabStopDistance="6" forcedBold="0" textOpacity="1" fontSizeUnit="Point" blendMode="0" allowHtml="0" tabStopDistanceUnit="Percentage" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" fieldName="&quot;name&quot;" isExpression="1" fontStrikeout="0" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontUnderline="0" fontLetterSpacing="0" useSubstitutions="0" fontWordSpacing="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" fontItalic="0" fontWeight="50" multilineHeightUnit="Percentage" textColor="122,77,156,255,rgb:0.47843137254901963,0.30196078431372547,0.61176470588235299,1" legendString="Aa" forcedItalic="0" fontSize="6.5" fontKerning="1" textOrientation="horizontal" capitalization="0">
      <families />
      <text-buffer bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferBlendMode="0" bufferNoFill="1" bufferDraw="1" bufferOpacity="1" bufferSize="0.69999999999999996" bufferSizeUnits="MM" bufferColor="255,255,255,217,rgb:1,1,1,0.85000381475547415" bufferJoinStyle="128" />
      <text-mask maskSize="1.5" maskedSymbolLayers="" maskSize2="1.5" maskEnabled="0" maskType="0" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskJoinStyle="128" maskOpacity="1" maskSizeUnits="MM" />
      <background shapeDraw="0" shapeRadiiY="0" shapeSizeX="0" shapeSizeY="0" shapeRotationType="0" shapeOpacity="1" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeSVGFile="" shapeSizeType="0" shapeRadiiX="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeBlendMode="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeRotation="0" shapeOffsetUnit="MM" shapeRadiiUnit="MM" shapeOffsetY="0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeJoinStyle="64" shapeBorderWidthUnit="MM" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeSizeUnit="MM" shapeOffsetX="0" shapeBorderWidth="0" shapeType="0" shapeFillColor="255,255,255,255,rgb:1,1,1,1">
       <symbol alpha="1" clip_to_extent="1" frame_rate="10" type="fill" is_animated="0" name="fillSymbol" force_rhr="0">
        <data_defined_properties>
         <Option type="Map">
          <Option type="QString" value="" name="name" />
          <Option name="properties" />
          <Option type="QString" value="collection" name="type" />
         </Option>
        </data_defined_properties>
        <layer class="SimpleFill" pass="0" enabled="1" locked="0" id="">
         <Option type="Map">
          <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
          <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="color" />
          <Option type="QString" value="bevel" name="joinstyle" />
          <Option type="QString" value="0,0" name="offset" />
          <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
          <Option type="QString" value="MM" name="offset_unit" />
          <Option type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" />
          <Option type="QString" value="no" name="outline_style" />
          <Option type="QString" value="0" name="outline_width" />
          <Option type="QString" value="MM" name="outline_width_unit" />
          <Option type="QString" value="solid" name="style" />
         </Option>
         <data_defined_properties>
          <Option type="Map">
           <Option type="QString" value="" name="name" />
           <Option name="properties" />
           <Option type="QString" value="collection" name="type" />
          </Option>
         </data_defined_properties>
        </layer>
       </symbol>
      </background>
      <shadow shadowOpacity="0.69999999999999996" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowOffsetDist="1" shadowScale="100" shadowRadiusAlphaOnly="0" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowOffsetAngle="135" shadowOffsetGlobal="1" shadowBlendMode="6" shadowDraw="0" shadowOffsetUnit="MM" shadowRadius="1.5" shadowRadiusUnit="MM" />
      <dd_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </dd_properties>
      <substitutions />
     </text-style>
     <text-format placeDirectionSymbol="0" rightDirectionSymbol="&gt;" autoWrapLength="0" wrapChar="" reverseDirectionSymbol="0" decimals="3" leftDirectionSymbol="&lt;" plussign="0" multilineAlign="3" formatNumbers="0" useMaxLineLengthForAutoWrap="1" addDirectionSymbol="0" />
     <placement repeatDistance="0" prioritization="PreferCloser" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" allowDegraded="0" dist="0.40000000000000002" priority="2" geometryGeneratorEnabled="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorClipping="0" placementFlags="10" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" lineAnchorTextPoint="FollowPlacement" maxCurvedCharAngleIn="25" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" offsetUnits="MM" maximumDistanceUnit="MM" maximumDistance="0" distUnits="MM" fitInPolygonOnly="0" maxCurvedCharAngleOut="-25" offsetType="1" centroidWhole="0" geometryGeneratorType="PointGeometry" centroidInside="0" xOffset="0" rotationAngle="0" overlapHandling="PreventOverlap" lineAnchorType="0" geometryGenerator="" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" distMapUnitScale="3x:0,0,0,0,0,0" preserveRotation="1" polygonPlacementFlags="2" repeatDistanceUnits="MM" yOffset="0" lineAnchorPercent="0.5" placement="6" quadOffset="4" rotationUnit="AngleDegrees" overrunDistance="0" layerType="UnknownGeometry" />
     <rendering labelPerPart="0" unplacedVisibility="0" fontLimitPixelSize="0" minFeatureSize="0" fontMaxPixelSize="10000" upsidedownLabels="0" obstacleType="1" zIndex="0" maxNumLabels="2000" fontMinPixelSize="0" obstacle="1" limitNumLabels="0" scaleVisibility="0" drawLabels="1" mergeLines="0" obstacleFactor="1" scaleMin="0" scaleMax="3000" />
     <dd_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </dd_properties>
     <callout type="simple">
      <Option type="Map">
       <Option type="QString" value="pole_of_inaccessibility" name="anchorPoint" />
       <Option type="int" value="0" name="blendMode" />
       <Option type="Map" name="ddProperties">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
       <Option type="bool" value="false" name="drawToAllParts" />
       <Option type="QString" value="0" name="enabled" />
       <Option type="QString" value="point_on_exterior" name="labelAnchorPoint" />
       <Option type="QString" value="&lt;symbol alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; frame_rate=&quot;10&quot; type=&quot;line&quot; is_animated=&quot;0&quot; name=&quot;symbol&quot; force_rhr=&quot;0&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer class=&quot;SimpleLine&quot; pass=&quot;0&quot; enabled=&quot;1&quot; locked=&quot;0&quot; id=&quot;{265915d1-186f-4025-b1f0-cd68d67c001e}&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" />
       <Option type="double" value="0" name="minLength" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" />
       <Option type="QString" value="MM" name="minLengthUnit" />
       <Option type="double" value="0" name="offsetFromAnchor" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromAnchorUnit" />
       <Option type="double" value="0" name="offsetFromLabel" />
       <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" />
       <Option type="QString" value="MM" name="offsetFromLabelUnit" />
      </Option>
     </callout>
    </settings>
   </rule>
  </rules>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
